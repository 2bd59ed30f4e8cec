using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using LocalAws.CloudFormation.Execution;
using LocalAws.Kernel;

namespace LocalAws.ResourceTypes.Lambda;

/// <summary>Has CodeDeploy shift an alias to another version (User Guide, "UpdatePolicy attribute", CodeDeployLambdaAliasUpdate), and waits for the end.</summary>
internal sealed class AliasShift(EventBus events)
{
    /// <exception cref="AwsException">The deployment did not succeed; CodeDeploy has shifted the alias back then.</exception>
    public async Task RunAsync(ResourceRequest request, JsonObject policy, string from, string to)
    {
        var (application, group) = (Text(policy, "ApplicationName"), Text(policy, "DeploymentGroupName"));
        var content = AppSpec(request, policy, from, to).ToJsonString();
        var arn = request.Arn("codedeploy", $"deploymentgroup:{application}/{group}");
        var started = await request.CallAsync("codedeploy", "CreateDeployment", new()
        {
            ["applicationName"] = application,
            ["deploymentGroupName"] = group,
            ["revision"] = new JsonObject
            {
                ["revisionType"] = "AppSpecContent",
                ["appSpecContent"] = new JsonObject { ["content"] = content, ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content))) },
            },
        }, arn);
        var id = (string)started["deploymentId"]!;
        var end = await EndAsync(request, id, arn);
        if ((string?)end["status"] != "Succeeded")
            throw new AwsException("NotStabilized", $"Rollback successful: CodeDeploy deployment {id} of {application}/{group} {end["status"]}: {end["errorInformation"]?["message"] ?? "no reason was given"}");
    }

    // The subscription comes before the first look, so that no end is missed.
    private async Task<JsonNode> EndAsync(ResourceRequest request, string id, string arn)
    {
        using var moved = new SemaphoreSlim(0);
        await using var subscription = events.Subscribe((change, _) =>
        {
            if (change.Source == "aws.codedeploy" && (string?)change.Detail["deploymentId"] == id)
                moved.Release();
            return Task.CompletedTask;
        });
        while (true)
        {
            var deployment = (await request.CallAsync("codedeploy", "GetDeployment", new() { ["deploymentId"] = id }, arn))["deploymentInfo"]!;
            if ((string?)deployment["status"] is "Succeeded" or "Failed" or "Stopped")
                return deployment;
            await moved.WaitAsync(request.Calls.Cancellation);
        }
    }

    private static JsonObject AppSpec(ResourceRequest request, JsonObject policy, string from, string to)
    {
        var name = FunctionNames.NameOf(request.Need("FunctionName"));
        var hooks = new JsonArray();
        if (policy["BeforeAllowTrafficHook"] is not null)
            hooks.Add(new JsonObject { ["BeforeAllowTraffic"] = Text(policy, "BeforeAllowTrafficHook") });
        if (policy["AfterAllowTrafficHook"] is not null)
            hooks.Add(new JsonObject { ["AfterAllowTraffic"] = Text(policy, "AfterAllowTrafficHook") });
        return new JsonObject
        {
            ["version"] = 0.0,
            ["Resources"] = new JsonArray(new JsonObject
            {
                [name] = new JsonObject
                {
                    ["Type"] = "AWS::Lambda::Function",
                    ["Properties"] = new JsonObject { ["Name"] = name, ["Alias"] = request.Need("Name"), ["CurrentVersion"] = from, ["TargetVersion"] = to },
                },
            }),
            ["Hooks"] = hooks,
        };
    }

    private static string Text(JsonObject policy, string name) => policy[name] is { } value ? ResourceRequest.TextOf(value) : "";
}
