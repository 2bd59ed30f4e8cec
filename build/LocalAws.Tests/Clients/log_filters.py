"""CloudWatch Logs: metric filters that count, what patterns find, policies, keys, listings; and an alarm that hears of it."""
import json
import time

from clients import client, refused

logs, cloudwatch = client("logs"), client("cloudwatch")

logs.create_log_group(logGroupName="app")
logs.create_log_stream(logGroupName="app", logStreamName="one")
by_path = {"metricName": "Latency", "metricNamespace": "App", "metricValue": "$.ms", "dimensions": {"Path": "$.path"}, "unit": "Milliseconds"}
logs.put_metric_filter(logGroupName="app", filterName="latency", filterPattern="{ $.ms > 0 }", metricTransformations=[by_path])
errors = {"metricName": "Errors", "metricNamespace": "App", "metricValue": "1", "defaultValue": 0}
logs.put_metric_filter(logGroupName="app", filterName="errors", filterPattern="?ERROR ?Exception", metricTransformations=[errors])
refused("InvalidParameterException", logs.put_metric_filter, logGroupName="app", filterName="bad", filterPattern="{ $.ms > 0", metricTransformations=[errors])
refused("InvalidParameterException", logs.put_metric_filter, logGroupName="app", filterName="bad", filterPattern="ERROR", metricTransformations=[by_path])
refused("InvalidParameterException", logs.put_metric_filter, logGroupName="app", filterName="bad", filterPattern="{ $.ms > 0 }", metricTransformations=[{**by_path, "defaultValue": 0}])
refused("ResourceNotFoundException", logs.put_metric_filter, logGroupName="none", filterName="bad", filterPattern="", metricTransformations=[errors])
found = logs.describe_metric_filters(metricName="Latency", metricNamespace="App")["metricFilters"]
assert [(each["filterName"], each["logGroupName"], each["metricTransformations"]) for each in found] == [("latency", "app", [by_path])], found
assert logs.describe_log_groups(logGroupNamePrefix="app")["logGroups"][0]["metricFilterCount"] == 2

cloudwatch.put_metric_alarm(AlarmName="errors", Namespace="App", MetricName="Errors", Statistic="Sum", Period=60, EvaluationPeriods=1, Threshold=1, ComparisonOperator="GreaterThanOrEqualToThreshold", TreatMissingData="notBreaching")
now = int(time.time() * 1000)


def put(*messages):
    logs.put_log_events(logGroupName="app", logStreamName="one", logEvents=[{"timestamp": now, "message": each} for each in messages])


put(json.dumps({"ms": 20, "path": "/a"}), json.dumps({"ms": 30, "path": "/a"}), json.dumps({"ms": 5, "path": "/b"}), json.dumps({"ms": "none", "path": "/b"}))
put("an ERROR", "a NullPointerException", "fine")


def sums(name, dimensions=()):
    asked = {"Namespace": "App", "MetricName": name, "Dimensions": list(dimensions), "StartTime": now / 1000 - 120, "EndTime": now / 1000 + 120, "Period": 3600, "Statistics": ["Sum", "SampleCount"]}
    points = cloudwatch.get_metric_statistics(**asked)["Datapoints"]
    return sum(each["Sum"] for each in points), sum(each["SampleCount"] for each in points)


assert sums("Latency", [{"Name": "Path", "Value": "/a"}]) == (50, 2), sums("Latency", [{"Name": "Path", "Value": "/a"}])
assert sums("Errors") == (2, 3), sums("Errors")
cloudwatch.get_waiter("alarm_exists").wait(AlarmNames=["errors"], StateValue="ALARM", WaiterConfig={"Delay": 1, "MaxAttempts": 30})

tried = logs.test_metric_filter(filterPattern="[ip, ..., status = 4*, size]", logEventMessages=['1.2.3.4 - "GET /" 404 12', '1.2.3.4 - "GET /" 200 12'])["matches"]
assert tried == [{"eventNumber": 1, "eventMessage": '1.2.3.4 - "GET /" 404 12', "extractedValues": {"$ip": "1.2.3.4", "$status": "404", "$size": "12"}}], tried
events = logs.filter_log_events(logGroupName="app", filterPattern='{ $.path = "/a" }')["events"]
assert len(events) == 2, events

policy = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"}, "Action": ["logs:PutLogEvents"], "Resource": "*"}]})
logs.put_resource_policy(policyName="events", policyDocument=policy)
assert [each["policyDocument"] for each in logs.describe_resource_policies()["resourcePolicies"]] == [policy]
refused("InvalidParameterException", logs.put_resource_policy, policyName="bad", policyDocument="{}")
logs.delete_resource_policy(policyName="events")
refused("ResourceNotFoundException", logs.delete_resource_policy, policyName="events")
logs.associate_kms_key(logGroupName="app", kmsKeyId="arn:aws:kms:us-east-1:123456789012:key/1")
assert logs.describe_log_groups()["logGroups"][0]["kmsKeyId"].endswith("key/1")
logs.disassociate_kms_key(logGroupName="app")
assert "kmsKeyId" not in logs.describe_log_groups()["logGroups"][0]
logs.delete_metric_filter(logGroupName="app", filterName="errors")
refused("ResourceNotFoundException", logs.delete_metric_filter, logGroupName="app", filterName="errors")
logs.delete_log_group(logGroupName="app")
logs.create_log_group(logGroupName="app")
assert logs.describe_metric_filters(logGroupName="app")["metricFilters"] == []
refused("InvalidParameterException", logs.put_subscription_filter, logGroupName="app", filterName="x", filterPattern="", destinationArn="arn:aws:kinesis:us-east-1:123456789012:stream/s")

# SNS: single statements of a topic's policy
sns = client("sns")
topic = sns.create_topic(Name="shared")["TopicArn"]
sns.add_permission(TopicArn=topic, Label="share", AWSAccountId=["111122223333"], ActionName=["Publish", "Subscribe"])
refused("InvalidParameter", sns.add_permission, TopicArn=topic, Label="share", AWSAccountId=["111122223333"], ActionName=["Publish"])
statements = json.loads(sns.get_topic_attributes(TopicArn=topic)["Attributes"]["Policy"])["Statement"]
assert [each["Sid"] for each in statements] == ["__default_statement_ID", "share"] and statements[1]["Action"] == ["SNS:Publish", "SNS:Subscribe"], statements
sns.publish(TopicArn=topic, Message="still the owner's")
sns.remove_permission(TopicArn=topic, Label="share")
assert len(json.loads(sns.get_topic_attributes(TopicArn=topic)["Attributes"]["Policy"])["Statement"]) == 1
