from django.db import migrations

from faheng.records import append_only


class Migration(migrations.Migration):
    dependencies = [("records", "0001_tables")]
    operations = [migrations.RunPython(append_only.install, append_only.remove)]
