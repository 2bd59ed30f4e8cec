"""CloudWatch Logs Insights and exports, as an operator and boto3's paginator use them."""
import gzip
import json
import time

from clients import client, refused

logs, s3 = client("logs"), client("s3")
now = int(time.time())
lines = [{"path": f"/{n % 3}", "ms": n, "user": {"id": f"u{n % 2}"}} for n in range(1200)]
logs.create_log_group(logGroupName="/app/web")
logs.create_log_group(logGroupName="/aws/lambda/hello")
for stream, part in [("one/a", lines[::2]), ("two", lines[1::2])]:
    logs.create_log_stream(logGroupName="/app/web", logStreamName=stream)
    logs.put_log_events(logGroupName="/app/web", logStreamName=stream, logEvents=[{"timestamp": now * 1000 - 5000 + each["ms"], "message": json.dumps(each)} for each in part])
request = "8f5a1b8e-0f0e-4b39-9a1c-0c0f5a5a0001"
report = f"REPORT RequestId: {request}\tDuration: 12.34 ms\tBilled Duration: 13 ms\tMemory Size: 128 MB\tMax Memory Used: 65 MB\t\n"
logs.create_log_stream(logGroupName="/aws/lambda/hello", logStreamName="s")
logs.put_log_events(logGroupName="/aws/lambda/hello", logStreamName="s", logEvents=[{"timestamp": now * 1000, "message": report}])


def run(text, groups=("/app/web",), **options):
    query = logs.start_query(logGroupNames=list(groups), startTime=now - 60, endTime=now, queryString=text, **options)["queryId"]
    while (answer := logs.get_query_results(queryId=query))["status"] in ("Scheduled", "Running"):
        time.sleep(0.05)
    assert answer["status"] == "Complete", answer
    return query, answer


def rows(text, *arguments, **options):
    return [{field["field"]: field["value"] for field in row} for row in run(text, *arguments, **options)[1]["results"]]


query, answer = run("filter path = '/1' | stats count(*) as n, avg(ms), max(ms) by user.id | sort user.id")
told = [{each["field"]: each["value"] for each in row} for row in answer["results"]]
for user, row in zip((0, 1), told):
    took = [each["ms"] for each in lines if each["path"] == "/1" and each["user"]["id"] == f"u{user}"]
    assert row == {"user.id": f"u{user}", "n": str(len(took)), "avg(ms)": str(sum(took) // len(took)), "max(ms)": str(max(took))}, row
totals = rows("stats count(*) as n, sum(ms) as total, pct(ms, 95) as p95 by bin(1d) as day")
assert sum(int(each["n"]) for each in totals) == 1200 and sum(int(each["total"]) for each in totals) == sum(each["ms"] for each in lines), totals
assert answer["statistics"]["recordsMatched"] == 400 and answer["statistics"]["recordsScanned"] == 1200 and answer["statistics"]["bytesScanned"] > 10000, answer["statistics"]
newest = rows("fields @message, @logStream, ms | filter ms > 5 | limit 2")
assert [each["ms"] for each in newest] == ["1199", "1198"] and newest[0]["@logStream"] == "two", newest
record = logs.get_log_record(logRecordPointer=newest[0]["@ptr"])["logRecord"]
assert record["user.id"] == "u1" and record["@timestamp"] == str(now * 1000 - 5000 + 1199) and record["@log"].endswith(":/app/web"), record
refused("InvalidParameterException", logs.get_log_record, logRecordPointer="none")
both = rows("stats count(*) as n by @log | sort @log", ["/app/web", "/aws/lambda/hello"])
assert [each["n"] for each in both] == ["1200", "1"], both
assert rows("filter @type = 'REPORT' | fields @requestId, @duration, @maxMemoryUsed / 1000 / 1000 as mb", ["/aws/lambda/hello"])[0] == {**rows("fields @ptr", ["/aws/lambda/hello"])[0], "@requestId": request, "@duration": "12.34", "mb": "65"}
assert len(rows("fields ms", limit=7)) == 7
assert rows("parse @message '\"ms\": *,' as took | stats max(took) as slowest") == [{"slowest": "1199"}]

malformed = refused("MalformedQueryException", logs.start_query, logGroupName="/app/web", startTime=0, endTime=now, queryString="fields a | pattern @message")
assert malformed["queryCompileError"]["location"] == {"startCharOffset": 11, "endCharOffset": 18}, malformed
refused("ResourceNotFoundException", logs.start_query, logGroupName="none", startTime=0, endTime=now, queryString="fields a")
refused("InvalidParameterException", logs.start_query, startTime=0, endTime=now, queryString="fields a")
refused("InvalidParameterException", logs.start_query, logGroupName="/app/web", startTime=now, endTime=now - 1, queryString="fields a")
refused("InvalidParameterException", logs.stop_query, queryId=query)
refused("ResourceNotFoundException", logs.get_query_results, queryId="none")
known = logs.describe_queries(logGroupName="/app/web", status="Complete")["queries"]
assert known[-1]["queryId"] == query and known[-1]["queryString"].startswith("filter path") and len(known) > 5, known

saved = logs.put_query_definition(name="app/slow", queryString="filter ms > 1000", logGroupNames=["/app/web"])["queryDefinitionId"]
refused("InvalidParameterException", logs.put_query_definition, name="app/slow", queryString="x")
assert logs.put_query_definition(name="app/slower", queryString="filter ms > 1100", queryDefinitionId=saved)["queryDefinitionId"] == saved
logs.put_query_definition(name="other", queryString="limit 1")
assert [(each["name"], each["queryString"]) for each in logs.describe_query_definitions(queryDefinitionNamePrefix="app/")["queryDefinitions"]] == [("app/slower", "filter ms > 1100")]
assert logs.delete_query_definition(queryDefinitionId=saved)["success"]
refused("ResourceNotFoundException", logs.delete_query_definition, queryDefinitionId=saved)
fields = {each["name"]: each["percent"] for each in logs.get_log_group_fields(logGroupName="/app/web")["logGroupFields"]}
assert fields["user.id"] == 100 and fields["@message"] == 100, fields

# Exports
export = {"taskName": "t", "logGroupName": "/app/web", "fromTime": 0, "to": (now + 60) * 1000, "destination": "exported"}
refused("InvalidParameterException", logs.create_export_task, **export)
s3.create_bucket(Bucket="exported")
assert "GetBucketAcl" in refused("InvalidParameterException", logs.create_export_task, **export)["Error"]["Message"]
service = {"Service": "logs.us-east-1.amazonaws.com"}
allowed = [{"Effect": "Allow", "Principal": service, "Action": "s3:GetBucketAcl", "Resource": "arn:aws:s3:::exported"}]
s3.put_bucket_policy(Bucket="exported", Policy=json.dumps({"Version": "2012-10-17", "Statement": allowed}))
assert "PutObject" in refused("InvalidParameterException", logs.create_export_task, **export)["Error"]["Message"]
owned = {"StringEquals": {"s3:x-amz-acl": "bucket-owner-full-control"}}
allowed.append({"Effect": "Allow", "Principal": service, "Action": "s3:PutObject", "Resource": "arn:aws:s3:::exported/*", "Condition": owned})
s3.put_bucket_policy(Bucket="exported", Policy=json.dumps({"Version": "2012-10-17", "Statement": allowed}))
task = logs.create_export_task(**export)["taskId"]
while (told := logs.describe_export_tasks(taskId=task)["exportTasks"][0])["status"]["code"] in ("PENDING", "RUNNING"):
    time.sleep(0.05)
assert told["status"] == {"code": "COMPLETED", "message": "Completed successfully"} and told["executionInfo"]["completionTime"] >= told["executionInfo"]["creationTime"], told
keys = [each["Key"] for each in s3.list_objects_v2(Bucket="exported")["Contents"]]
assert sorted(keys) == sorted([f"exportedlogs/{task}/one-a/000000.gz", f"exportedlogs/{task}/two/000000.gz", "exportedlogs/aws-logs-write-test"]), keys
text = gzip.decompress(s3.get_object(Bucket="exported", Key=f"exportedlogs/{task}/two/000000.gz")["Body"].read()).decode().splitlines()
moment = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(now - 5)) + ".001Z "
assert len(text) == 600 and text[0] == moment + json.dumps(lines[1]), text[0]
refused("InvalidOperationException", logs.cancel_export_task, taskId=task)
refused("ResourceNotFoundException", logs.cancel_export_task, taskId="none")
assert logs.describe_export_tasks(statusCode="FAILED")["exportTasks"] == []
