from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("records", "0003_search_index")]
    operations = [migrations.AddField("user", "password_given", models.BooleanField(default=False))]
