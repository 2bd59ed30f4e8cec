using System.Text.Json;
using System.Text.Json.Nodes;
using LocalAws.CodeBuild;
using LocalAws.Http;

namespace LocalAws.Events.Execution;

/// <summary>
/// Starts a build, in a role's name. What the target's own input says of a build holds for it, as the members of StartBuild do; the event itself is not
/// handed on (EventBridge User Guide, "Event bus targets").
/// </summary>
internal sealed class CodeBuildSender(StartBuild start, TargetRoles roles) : ITargetSender
{
    private static readonly JsonSerializerOptions CamelCase = new(JsonSerializerDefaults.Web);

    public string Service => "codebuild";

    /// <exception cref="Kernel.AwsException">ValidationException.</exception>
    public void Check(Target target)
    {
        TargetRoles.Check(target);
        if (!Kernel.Arn.Parse(target.Arn).Resource.StartsWith("project/", StringComparison.Ordinal))
            throw EventsErrors.Invalid($"Parameter {target.Arn} is not valid. Reason: Provided Arn is not in correct format.");
    }

    public async Task SendAsync(Target target, string input, CallContext call)
    {
        roles.Demand(target, "codebuild:StartBuild", target.Arn, call);
        var rule = call.SourceArn![(call.SourceArn!.LastIndexOf('/') + 1)..];
        await start.InvokeAsync(Request(target, input), new CallContext { Scope = call.Scope, Principal = $"rule/{rule}", Now = call.Now, SourceArn = call.SourceArn, Cancellation = call.Cancellation });
    }

    private static StartBuildRequest Request(Target target, string input)
    {
        var project = Kernel.Arn.Parse(target.Arn).Resource["project/".Length..];
        if (target.Input is null && target.InputTransformer is null)
            return new StartBuildRequest { ProjectName = project };
        try
        {
            var members = JsonNode.Parse(input) as JsonObject ?? [];
            members["projectName"] = project;
            return members.Deserialize<StartBuildRequest>(CamelCase)!;
        }
        catch (JsonException exception)
        {
            throw EventsErrors.Invalid($"The input of target {target.Id} is no JSON of StartBuild: {exception.Message}");
        }
    }
}
