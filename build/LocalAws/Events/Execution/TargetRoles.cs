using LocalAws.Http;
using LocalAws.Iam;
using LocalAws.Iam.Policies;
using LocalAws.Kernel;

namespace LocalAws.Events.Execution;

/// <summary>The roles that targets are reached in the name of: EventBridge must be trusted with them, and their policies must allow what it does.</summary>
internal sealed class TargetRoles(RoleResolver roles)
{
    private const string Caller = "events.amazonaws.com";

    /// <exception cref="AwsException">ValidationException.</exception>
    public static void Check(Target target)
    {
        if (target.RoleArn is null)
            throw EventsErrors.Invalid($"RoleArn is required for target {target.Arn}.");
    }

    /// <exception cref="AwsException">AccessDenied: EventBridge may not assume the role, or the role may not do that.</exception>
    public void Demand(Target target, string action, string resource, CallContext call)
    {
        var context = PolicyRequest.ContextOf(("aws:SourceAccount", call.AccountId), ("aws:SourceArn", call.SourceArn));
        if (roles.Resolve(target.RoleArn!, Caller, context) is not RoleResolution.Assumable)
            throw new AwsException("AccessDenied", $"{Caller} is not authorized to assume {target.RoleArn}");
        if (!roles.Decide(roles.Find(target.RoleArn!)!, new PolicyRequest(action, resource) { Principal = target.RoleArn! }).IsAllowed)
            throw new AwsException("AccessDenied", $"{target.RoleArn} is not authorized to perform: {action} on resource: {resource}");
    }
}
