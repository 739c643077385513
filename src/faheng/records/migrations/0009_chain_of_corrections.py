from django.db import migrations, models

from faheng.records import append_only, reading_chain


class Migration(migrations.Migration):

    dependencies = [
        ('records', '0008_post_of_officers'),
    ]

    operations = [
        migrations.RunPython(append_only.remove_readings, append_only.install_readings),
        migrations.AddField(
            model_name='readingevent',
            name='prev',
            field=models.CharField(default='', max_length=64),
        ),
        migrations.AddField(
            model_name='readingevent',
            name='sm3',
            field=models.CharField(default='', max_length=64),
        ),
        migrations.RunPython(reading_chain.chain, migrations.RunPython.noop),
        migrations.RunPython(append_only.install_readings, append_only.remove_readings),
    ]
