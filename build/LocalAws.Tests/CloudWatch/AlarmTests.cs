using System.Formats.Cbor;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.CloudWatch;

public class AlarmTests
{
    [AwsCliFact]
    public async Task What_is_measured_raises_an_alarm_that_tells_its_topic()
    {
        await using var aws = await TestAws.StartAsync();
        var topic = (string)(await aws.Cli.JsonAsync("sns", "create-topic", "--name", "alerts"))["TopicArn"]!;
        await using var endpoint = await Listener.StartAsync();
        await aws.Cli.JsonAsync("sns", "subscribe", "--topic-arn", topic, "--protocol", "http", "--notification-endpoint", endpoint.Url.ToString(), "--attributes", "RawMessageDelivery=true");
        await aws.Cli.JsonAsync("sns", "confirm-subscription", "--topic-arn", topic, "--token", (string)JsonNode.Parse((await endpoint.NextAsync()).Body)!["Token"]!);
        await aws.Cli.JsonAsync("cloudwatch", "put-metric-alarm", "--alarm-name", "errors", "--namespace", "App", "--metric-name", "Errors", "--dimensions", "Name=Service,Value=web",
            "--statistic", "Sum", "--period", "60", "--evaluation-periods", "1", "--threshold", "3", "--comparison-operator", "GreaterThanOrEqualToThreshold", "--alarm-actions", topic);
        var changed = new TaskCompletionSource<JsonObject>();
        await using var subscription = aws.Get<LocalAws.Kernel.EventBus>().Subscribe((happened, _) =>
        {
            if (happened.Source == "aws.cloudwatch")
                changed.TrySetResult(happened.Detail);
            return Task.CompletedTask;
        });
        await aws.Cli.JsonAsync("cloudwatch", "put-metric-data", "--namespace", "App", "--metric-name", "Errors", "--dimensions", "Service=web", "--value", "4");
        var detail = await changed.Task.WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(("errors", "ALARM", "INSUFFICIENT_DATA"), ((string?)detail["alarmName"], (string?)detail["state"]!["value"], (string?)detail["previousState"]!["value"]));
        var alarm = (await aws.Cli.JsonAsync("cloudwatch", "describe-alarms", "--alarm-names", "errors"))["MetricAlarms"]![0]!;
        Assert.Equal(("ALARM", "Threshold Crossed: 1 out of the last 1 datapoint [4] greater than or equal to the threshold (3.0)."), ((string?)alarm["StateValue"], (string?)alarm["StateReason"]));
        Assert.Equal([topic], alarm["AlarmActions"]!.AsArray().Select(each => (string)each!));
        var statistics = await aws.Cli.JsonAsync("cloudwatch", "get-metric-statistics", "--namespace", "App", "--metric-name", "Errors", "--dimensions", "Name=Service,Value=web",
            "--start-time", DateTimeOffset.UtcNow.AddMinutes(-5).ToString("O"), "--end-time", DateTimeOffset.UtcNow.AddMinutes(1).ToString("O"), "--period", "600", "--statistics", "Sum", "Maximum");
        Assert.Equal((4, 4), ((double)statistics["Datapoints"]![0]!["Sum"]!, (double)statistics["Datapoints"]![0]!["Maximum"]!));
        var told = JsonNode.Parse((await endpoint.NextAsync()).Body)!;
        Assert.Equal(("errors", "ALARM", "Errors"), ((string?)told["AlarmName"], (string?)told["NewStateValue"], (string?)told["Trigger"]!["MetricName"]));
    }

    [Fact]
    public async Task Newer_clients_are_answered_in_CBOR()
    {
        await using var aws = await TestAws.StartAsync(options => options with { AcceptAnySignature = true });
        using var http = new HttpClient { BaseAddress = aws.Endpoint };
        var created = await PostAsync(http, "PutMetricAlarm", writer => Map(writer,
            ("AlarmName", () => writer.WriteTextString("a")), ("MetricName", () => writer.WriteTextString("m")), ("Namespace", () => writer.WriteTextString("n")),
            ("Statistic", () => writer.WriteTextString("Sum")), ("Period", () => writer.WriteInt32(60)), ("EvaluationPeriods", () => writer.WriteInt32(1)),
            ("Threshold", () => writer.WriteDouble(1.5)), ("ComparisonOperator", () => writer.WriteTextString("GreaterThanThreshold"))));
        Assert.True(created.IsSuccessStatusCode, await created.Content.ReadAsStringAsync());
        var described = await PostAsync(http, "DescribeAlarms", writer => Map(writer));
        Assert.Equal("rpc-v2-cbor", described.Headers.GetValues("smithy-protocol").Single());
        var reader = new CborReader(await described.Content.ReadAsByteArrayAsync());
        var names = new List<string>();
        reader.ReadStartMap();
        names.Add(reader.ReadTextString());
        reader.SkipValue();
        names.Add(reader.ReadTextString());
        Assert.Equal(["CompositeAlarms", "MetricAlarms"], names);
        var missing = await PostAsync(http, "SetAlarmState", writer => Map(writer,
            ("AlarmName", () => writer.WriteTextString("none")), ("StateValue", () => writer.WriteTextString("OK")), ("StateReason", () => writer.WriteTextString("test"))));
        Assert.Equal((404, "ResourceNotFound;Sender"), ((int)missing.StatusCode, missing.Headers.GetValues("x-amzn-query-error").Single()));
        var broken = await SendAsync(http, "DescribeAlarms", [0xBF, 0x61]);
        Assert.Equal(400, (int)broken.StatusCode);
    }

    [AwsCliFact]
    public async Task What_it_cannot_evaluate_it_refuses_by_name()
    {
        await using var aws = await TestAws.StartAsync();
        string[] alarm = ["cloudwatch", "put-metric-alarm", "--alarm-name", "a", "--namespace", "n", "--metric-name", "m", "--period", "60", "--evaluation-periods", "1", "--threshold", "1", "--comparison-operator", "GreaterThanThreshold"];
        Assert.Contains("percentiles", await aws.Cli.ErrorAsync([.. alarm, "--extended-statistic", "p99"]), StringComparison.Ordinal);
        Assert.Contains("no alarm action but publishing", await aws.Cli.ErrorAsync([.. alarm, "--statistic", "Sum", "--alarm-actions", "arn:aws:automate:us-east-1:ec2:stop"]), StringComparison.Ordinal);
        Assert.Contains("Unknown alarm: b", await aws.Cli.ErrorAsync("cloudwatch", "delete-alarms", "--alarm-names", "b"), StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient http, string operation, Action<CborWriter> write)
    {
        var writer = new CborWriter();
        write(writer);
        return SendAsync(http, operation, writer.Encode());
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient http, string operation, byte[] body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/service/GraniteServiceVersion20100801/operation/{operation}") { Content = new ByteArrayContent(body) };
        request.Headers.Add("smithy-protocol", "rpc-v2-cbor");
        request.Headers.Add("x-amz-date", DateTime.UtcNow.ToString("yyyyMMdd'T'HHmmss'Z'", System.Globalization.CultureInfo.InvariantCulture));
        request.Headers.TryAddWithoutValidation("Authorization",
            $"AWS4-HMAC-SHA256 Credential=AKIAEXAMPLE/{DateTime.UtcNow:yyyyMMdd}/us-east-1/monitoring/aws4_request, SignedHeaders=host;x-amz-date, Signature={new string('0', 64)}");
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/cbor");
        return await http.SendAsync(request);
    }

    private static void Map(CborWriter writer, params (string Name, Action Value)[] members)
    {
        writer.WriteStartMap(members.Length);
        foreach (var (name, value) in members)
        {
            writer.WriteTextString(name);
            value();
        }
        writer.WriteEndMap();
    }
}
