"""SSM documents of the account: versions, defaults, sharing, tags; CodeBuild's credentials and policies."""
import json

from clients import client, refused

ssm, codebuild, iam = client("ssm"), client("codebuild"), client("iam")


def content(line, **more):
    steps = [{"action": "aws:runShellScript", "name": "one", "inputs": {"runCommand": [line]}}]
    return json.dumps({"schemaVersion": "2.2", "description": "d", "parameters": {"who": {"type": "String", "default": "world", "description": "w"}}, "mainSteps": steps, **more})


made = ssm.create_document(Name="greet", Content=content("echo {{ who }}"), DocumentType="Command", VersionName="first", Tags=[{"Key": "team", "Value": "web"}])["DocumentDescription"]
assert (made["DocumentVersion"], made["DefaultVersion"], made["Owner"], made["Status"], made["SchemaVersion"]) == ("1", "1", "123456789012", "Active", "2.2"), made
assert made["Parameters"] == [{"Name": "who", "Type": "String", "Description": "w", "DefaultValue": "world"}], made
refused("DocumentAlreadyExists", ssm.create_document, Name="greet", Content=content("x"), DocumentType="Command")
refused("InvalidDocumentContent", ssm.create_document, Name="bad", Content="{", DocumentType="Command")
refused("InvalidDocumentContent", ssm.create_document, Name="bad", Content=content("x", mainSteps=[{"action": "aws:runPowerShellScript", "name": "w", "inputs": {"runCommand": ["dir"]}}]), DocumentType="Command")
refused("InvalidDocumentSchemaVersion", ssm.create_document, Name="bad", Content=content("x", schemaVersion="0.3"), DocumentType="Command")
refused("ValidationException", ssm.create_document, Name="bad", Content=content("x"), DocumentType="Automation")
refused("InvalidDocumentContent", ssm.create_document, Name="bad", Content=content("x", parameters={"p": {"type": "String", "allowedPattern": "("}}), DocumentType="Command")
refused("InvalidDocumentContent", ssm.create_document, Name="bad", Content="[" * 60_000, DocumentFormat="YAML", DocumentType="Command")
refused("ValidationException", ssm.create_document, Name="AWS-Mine", Content=content("x"), DocumentType="Command")
refused("DuplicateDocumentContent", ssm.update_document, Name="greet", Content=content("echo {{ who }}"), DocumentVersion="$LATEST")
second = ssm.update_document(Name="greet", Content=content("echo again {{ who }}"), DocumentVersion="1", VersionName="second")["DocumentDescription"]
assert (second["DocumentVersion"], second["DefaultVersion"], second["LatestVersion"]) == ("2", "1", "2"), second
assert "again" not in ssm.get_document(Name="greet")["Content"] and "again" in ssm.get_document(Name="greet", VersionName="second")["Content"]
ssm.update_document_default_version(Name="greet", DocumentVersion="2")
assert ssm.describe_document(Name="greet")["Document"]["DocumentVersion"] == "2"
versions = ssm.get_paginator("list_document_versions").paginate(Name="greet", PaginationConfig={"PageSize": 1}).build_full_result()["DocumentVersions"]
assert [(each["DocumentVersion"], each["IsDefaultVersion"]) for each in versions] == [("2", True), ("1", False)], versions
refused("InvalidDocumentOperation", ssm.delete_document, Name="greet", DocumentVersion="2")
ssm.delete_document(Name="greet", DocumentVersion="1")
refused("InvalidDocumentVersion", ssm.get_document, Name="greet", DocumentVersion="1")
own = ssm.list_documents(Filters=[{"Key": "Owner", "Values": ["Self"]}])["DocumentIdentifiers"]
assert [each["Name"] for each in own] == ["greet"] and own[0]["Tags"] == [{"Key": "team", "Value": "web"}], own
assert [each["Name"] for each in ssm.list_documents()["DocumentIdentifiers"]] == ["AWS-RunShellScript", "greet"]
ssm.add_tags_to_resource(ResourceType="Document", ResourceId="greet", Tags=[{"Key": "a", "Value": "b"}])
ssm.remove_tags_from_resource(ResourceType="Document", ResourceId="greet", TagKeys=["team"])
assert ssm.list_tags_for_resource(ResourceType="Document", ResourceId="greet")["TagList"] == [{"Key": "a", "Value": "b"}]
ssm.modify_document_permission(Name="greet", PermissionType="Share", AccountIdsToAdd=["111122223333"])
assert ssm.describe_document_permission(Name="greet", PermissionType="Share")["AccountIds"] == ["111122223333"]
refused("InvalidDocumentOperation", ssm.delete_document, Name="greet")
ssm.modify_document_permission(Name="greet", PermissionType="Share", AccountIdsToRemove=["111122223333"])
ssm.delete_document(Name="greet")
refused("InvalidDocument", ssm.describe_document, Name="greet")

arn = codebuild.import_source_credentials(token="t", serverType="GITHUB", authType="PERSONAL_ACCESS_TOKEN")["arn"]
assert arn.endswith(":token/github"), arn
refused("ResourceAlreadyExistsException", codebuild.import_source_credentials, token="u", serverType="GITHUB", authType="PERSONAL_ACCESS_TOKEN", shouldOverwrite=False)
codebuild.import_source_credentials(token="u", serverType="GITHUB", authType="PERSONAL_ACCESS_TOKEN")
assert codebuild.list_source_credentials()["sourceCredentialsInfos"] == [{"arn": arn, "serverType": "GITHUB", "authType": "PERSONAL_ACCESS_TOKEN"}]
refused("InvalidInputException", codebuild.import_source_credentials, token="u", serverType="GITHUB", authType="BASIC_AUTH", username="x")
codebuild.delete_source_credentials(arn=arn)
refused("ResourceNotFoundException", codebuild.delete_source_credentials, arn=arn)
group = codebuild.create_report_group(name="tests", type="TEST", exportConfig={"exportConfigType": "NO_EXPORT"})["reportGroup"]["arn"]
refused("ResourceNotFoundException", codebuild.get_resource_policy, resourceArn=group)
policy = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "111122223333"}, "Action": ["codebuild:BatchGetReportGroups"], "Resource": group}]})
codebuild.put_resource_policy(resourceArn=group, policy=policy)
assert codebuild.get_resource_policy(resourceArn=group)["policy"] == policy
codebuild.delete_resource_policy(resourceArn=group)
assert codebuild.get_report_group_trend(reportGroupArn=group, trendField="PASS_RATE")["rawData"] == []
assert codebuild.list_shared_projects()["projects"] == [] and codebuild.list_shared_report_groups()["reportGroups"] == []
