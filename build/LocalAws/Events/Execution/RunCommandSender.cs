using System.Text.Json;
using LocalAws.Http;
using LocalAws.Ssm;

namespace LocalAws.Events.Execution;

/// <summary>Sends a command to the instances that the target names, in a role's name; the input is the document's parameters (EventBridge API, "RunCommandParameters").</summary>
internal sealed class RunCommandSender(SendCommand send, TargetRoles roles) : ITargetSender
{
    private const string Document = "document/";

    public string Service => "ssm";

    /// <exception cref="Kernel.AwsException">ValidationException.</exception>
    public void Check(Target target)
    {
        TargetRoles.Check(target);
        if (!Kernel.Arn.Parse(target.Arn).Resource.StartsWith(Document, StringComparison.Ordinal))
            throw EventsErrors.Invalid($"LocalAws runs commands for target {target.Id}: its ARN is a document's, not {target.Arn}.");
        if (target.RunCommandParameters?.RunCommandTargets is not { Count: > 0 })
            throw EventsErrors.Invalid($"RunCommandParameters is required for target {target.Arn}.");
    }

    public Task SendAsync(Target target, string input, CallContext call)
    {
        roles.Demand(target, "ssm:SendCommand", target.Arn, call);
        return send.InvokeAsync(
            new SendCommandRequest
            {
                DocumentName = Kernel.Arn.Parse(target.Arn).Resource[Document.Length..],
                Targets = [.. target.RunCommandParameters!.RunCommandTargets.Select(each => new Ssm.Target(each.Key, each.Values))],
                Parameters = target.Input is null && target.InputTransformer is null ? null : Parameters(target, input),
            },
            call);
    }

    private static Dictionary<string, IReadOnlyList<string>> Parameters(Target target, string input)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, IReadOnlyList<string>>>(input) ?? [];
        }
        catch (JsonException exception)
        {
            throw EventsErrors.Invalid($"The input of target {target.Id} is no JSON of a document's parameters, each a list of texts: {exception.Message}");
        }
    }
}
