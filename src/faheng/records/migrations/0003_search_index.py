from django.db import migrations

from faheng.records import search


class Migration(migrations.Migration):
    dependencies = [("records", "0002_entries_refuse_change")]
    operations = [migrations.RunPython(search.install, search.remove)]
