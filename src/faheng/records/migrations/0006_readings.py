import django.db.models.deletion
from django.db import migrations, models

from faheng.records import append_only


class Migration(migrations.Migration):

    dependencies = [
        ('records', '0005_officers_of_dossiers'),
    ]

    operations = [
        migrations.CreateModel(
            name='ReadingRecord',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=255)),
                ('text', models.TextField()),
                ('data', models.JSONField()),
                ('exact', models.JSONField()),
                ('figures', models.PositiveIntegerField()),
                ('by', models.CharField(max_length=150)),
                ('at', models.DateTimeField()),
                ('title', models.CharField(blank=True, max_length=300)),
                ('publisher', models.CharField(blank=True, max_length=200)),
                ('year', models.PositiveSmallIntegerField(null=True)),
                ('corrections', models.PositiveIntegerField(default=0)),
                ('accepted_by', models.CharField(blank=True, max_length=150)),
                ('accepted_at', models.DateTimeField(null=True)),
                ('file', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, to='records.filerecord')),
                ('organisation', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, to='records.organisation')),
            ],
        ),
        migrations.CreateModel(
            name='ReadingEvent',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('seq', models.PositiveIntegerField()),
                ('kind', models.CharField(max_length=20)),
                ('figure', models.PositiveIntegerField(null=True)),
                ('before', models.JSONField()),
                ('after', models.JSONField()),
                ('reason', models.CharField(blank=True, max_length=300)),
                ('user', models.PositiveBigIntegerField(null=True)),
                ('by', models.CharField(max_length=150)),
                ('at', models.DateTimeField()),
                ('reading', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='events', to='records.readingrecord')),
            ],
        ),
        migrations.AddConstraint(
            model_name='readingrecord',
            constraint=models.UniqueConstraint(fields=('organisation', 'file'), name='one_reading_per_file'),
        ),
        migrations.AddConstraint(
            model_name='readingevent',
            constraint=models.UniqueConstraint(fields=('reading', 'seq'), name='one_event_per_seq'),
        ),
        migrations.RunPython(append_only.install_readings, append_only.remove_readings),
    ]
