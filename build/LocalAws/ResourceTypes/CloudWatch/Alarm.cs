using System.Text.Json.Nodes;
using LocalAws.CloudFormation.Execution;

namespace LocalAws.ResourceTypes.CloudWatch;

/// <summary>AWS::CloudWatch::Alarm: what a gradual deployment is stopped and taken back by.</summary>
internal sealed class Alarm : ResourceType
{
    private static readonly string[] Members =
    [
        "ActionsEnabled", "AlarmActions", "AlarmDescription", "ComparisonOperator", "DatapointsToAlarm", "Dimensions", "EvaluateLowSampleCountPercentile", "EvaluationPeriods",
        "ExtendedStatistic", "InsufficientDataActions", "MetricName", "Metrics", "Namespace", "OKActions", "Period", "Statistic", "Threshold", "ThresholdMetricId", "TreatMissingData", "Unit",
    ];

    public override string TypeName => "AWS::CloudWatch::Alarm";

    public override IReadOnlyList<string> Properties => ["AlarmName", "Tags", .. Members];

    public override IReadOnlyList<string> Required => ["ComparisonOperator", "EvaluationPeriods"];

    public override string NameProperty => "AlarmName";

    public override async Task<ResourceOutcome> CreateAsync(ResourceRequest request)
    {
        var name = request.NewName("AlarmName", 255);
        var present = await request.CallAsync("monitoring", "DescribeAlarms", new() { ["AlarmNames"] = new JsonArray(name) }, ArnOf(request, name));
        DemandNew(name, (present["MetricAlarms"] as JsonArray)?.FirstOrDefault());
        request.Initiated(name);
        var members = MembersOf(request, name);
        if (request.Tags() is { Count: > 0 } tags)
            members["Tags"] = tags;
        await request.CallAsync("monitoring", "PutMetricAlarm", members, ArnOf(request, name));
        return ResourceOutcome.Of(name, ("Arn", ArnOf(request, name)));
    }

    public override async Task<ResourceOutcome> UpdateAsync(ResourceRequest request)
    {
        var arn = ArnOf(request, request.Id);
        await request.CallAsync("monitoring", "PutMetricAlarm", MembersOf(request, request.Id), arn);
        await new Retag("monitoring", "TagResource", "UntagResource") { Target = new() { ["ResourceARN"] = arn }, Resource = arn }.RunAsync(request);
        return ResourceOutcome.Of(request.Id, ("Arn", arn));
    }

    public override Task DeleteAsync(ResourceRequest request) =>
        request.TryAsync("monitoring", "DeleteAlarms", new() { ["AlarmNames"] = new JsonArray(request.Id) }, ArnOf(request, request.Id));

    private static JsonObject MembersOf(ResourceRequest request, string name)
    {
        var members = request.Take(Members);
        members["AlarmName"] = name;
        return members;
    }

    private static string ArnOf(ResourceRequest request, string name) => request.Arn("cloudwatch", $"alarm:{name}");
}
