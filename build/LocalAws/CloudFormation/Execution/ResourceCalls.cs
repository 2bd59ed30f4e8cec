using System.Text.Json.Nodes;
using LocalAws.Http;
using LocalAws.Http.InProcess;
using LocalAws.Iam;
using LocalAws.Iam.Policies;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation.Execution;

/// <summary>Calls that are made for a stack: as its role, whose policies they are held against, or else as its caller.</summary>
internal sealed class ResourceCalls(ServiceCalls calls, RoleResolver roles, CallContext call, string? roleArn)
{
    public Scope Scope => call.Scope;

    public CancellationToken Cancellation => call.Cancellation;

    /// <summary>Called when a call has changed something.</summary>
    public Action Changed { get; set; } = () => { };

    /// <exception cref="AwsException">AccessDenied, or the service's own.</exception>
    public async Task<JsonObject> CallAsync(string service, string operation, JsonObject request, string resource)
    {
        Demand(IamActions.Of(service, operation), resource, service == "iam" ? [("iam:PolicyARN", (string?)request["PolicyArn"])] : []);
        var response = await calls.CallAsync(service, operation, request, call);
        if (!IamActions.Reads(operation))
            Changed();
        return response;
    }

    /// <summary>Looks at something for CloudFormation itself: no policy of the stack's role is asked.</summary>
    /// <exception cref="AwsException">The service's own.</exception>
    public Task<JsonObject> LookAsync(string service, string operation, JsonObject request) => calls.CallAsync(service, operation, request, call);

    /// <summary>Fails when the stack's role may not hand this role on.</summary>
    /// <exception cref="AwsException">AccessDenied.</exception>
    public void DemandPassRole(string passed, string service) => Demand("iam:PassRole", passed, ("iam:PassedToService", service));

    /// <exception cref="AwsException">AccessDenied.</exception>
    public void Demand(string action, string resource, params (string Key, string? Value)[] context)
    {
        if (roleArn is null)
            return;
        var role = roles.Find(roleArn) ?? throw new AwsException("AccessDenied", $"Role {roleArn} is invalid or cannot be assumed: there is no such role", 403);
        var request = new PolicyRequest(action, resource)
        {
            Principal = roleArn,
            Context = PolicyRequest.ContextOf([
                ("aws:ResourceAccount", Scope.AccountId), ("aws:SecureTransport", "true"), ("aws:RequestedRegion", Scope.Region),
                ("aws:CalledVia", "cloudformation.amazonaws.com"), .. context]),
        };
        if (!roles.Decide(role, request).IsAllowed)
            throw new AwsException("AccessDenied", $"User: {call.Principal} is not authorized to perform: {action} on resource: {resource} because no identity-based policy allows the {action} action", 403);
    }
}
