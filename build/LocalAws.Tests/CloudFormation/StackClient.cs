using System.Text.Json.Nodes;
using LocalAws.Http;
using LocalAws.Http.InProcess;
using LocalAws.Kernel;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.CloudFormation;

/// <summary>An operator of stacks: calls operations by name, and waits until stacks stand still.</summary>
internal sealed class StackClient(TestAws aws)
{
    public static CallContext Call => CallContext.ForService(new Scope("123456789012", "us-east-1"), "arn:aws:iam::123456789012:root", TimeProvider.System);

    public Task<JsonObject> SendAsync(string operation, JsonObject request, string service = "cloudformation") => aws.Get<ServiceCalls>().CallAsync(service, operation, request, Call);

    public async Task<AwsException> RefusedAsync(string operation, JsonObject request) => await Assert.ThrowsAsync<AwsException>(() => SendAsync(operation, request));

    /// <summary>Makes a stack; answers it once it stands still.</summary>
    public async Task<JsonObject> CreateAsync(string name, string template, JsonObject? with = null)
    {
        await SendAsync("CreateStack", Request(name, template, with));
        return await SettledAsync(name);
    }

    public async Task<JsonObject> UpdateAsync(string name, string template, JsonObject? with = null)
    {
        await SendAsync("UpdateStack", Request(name, template, with));
        return await SettledAsync(name);
    }

    public async Task<JsonObject> DeleteAsync(string name)
    {
        var id = (string)(await DescribeAsync(name))["StackId"]!;
        await SendAsync("DeleteStack", new() { ["StackName"] = name });
        return await SettledAsync(id);
    }

    /// <summary>The stack once nothing is being done to it.</summary>
    public async Task<JsonObject> SettledAsync(string name)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            var stack = await DescribeAsync(name);
            var status = (string)stack["StackStatus"]!;
            if (!status.EndsWith("_IN_PROGRESS", StringComparison.Ordinal) || status == "REVIEW_IN_PROGRESS")
                return stack;
            patience.Token.ThrowIfCancellationRequested();
        }
    }

    public async Task<JsonObject> DescribeAsync(string name) => (JsonObject)(await SendAsync("DescribeStacks", new() { ["StackName"] = name }))["Stacks"]![0]!;

    /// <summary>Events of a stack, the oldest first: <c>Topic CREATE_COMPLETE</c>.</summary>
    public async Task<IReadOnlyList<string>> EventsAsync(string name) => [.. (await RawEventsAsync(name)).Select(each => $"{each["LogicalResourceId"]} {each["ResourceStatus"]}")];

    public async Task<IReadOnlyList<JsonNode>> RawEventsAsync(string name) =>
        [.. (await SendAsync("DescribeStackEvents", new() { ["StackName"] = name }))["StackEvents"]!.AsArray().Select(each => each!).Reverse()];

    /// <summary>Why a resource failed.</summary>
    public async Task<string> ReasonAsync(string name, string logicalId) =>
        (await RawEventsAsync(name)).Where(each => (string?)each["LogicalResourceId"] == logicalId && ((string)each["ResourceStatus"]!).EndsWith("_FAILED", StringComparison.Ordinal))
            .Select(each => (string)each["ResourceStatusReason"]!).First();

    public async Task<string> PhysicalIdAsync(string name, string logicalId) =>
        (string)(await SendAsync("DescribeStackResource", new() { ["StackName"] = name, ["LogicalResourceId"] = logicalId }))["StackResourceDetail"]!["PhysicalResourceId"]!;

    public static JsonObject Outputs(JsonObject stack) => new(stack["Outputs"]?.AsArray().Select(each => KeyValuePair.Create((string)each!["OutputKey"]!, (JsonNode?)(string)each["OutputValue"]!)) ?? []);

    public static JsonArray Parameters(params (string Key, string Value)[] values) =>
        new([.. values.Select(each => (JsonNode)new JsonObject { ["ParameterKey"] = each.Key, ["ParameterValue"] = each.Value })]);

    private static JsonObject Request(string name, string template, JsonObject? with)
    {
        var request = (JsonObject?)with?.DeepClone() ?? [];
        request["StackName"] = name;
        request["TemplateBody"] = template;
        return request;
    }
}
