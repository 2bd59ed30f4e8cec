using LocalAws.Http;
using LocalAws.Http.Signing;
using LocalAws.Iam;
using LocalAws.Iam.Policies;
using LocalAws.Kernel;

namespace LocalAws.Sts;

/// <summary>Which role, under which name, for how many seconds (an hour when not said).</summary>
public sealed record AssumeRoleRequest(
    string RoleArn, string RoleSessionName, int? DurationSeconds, string? ExternalId, string? Policy, IReadOnlyList<PolicyDescriptor>? PolicyArns, string? SourceIdentity,
    string? SerialNumber, string? TokenCode);

/// <summary>A managed policy that limits a session.</summary>
public sealed record PolicyDescriptor(string? Arn);

/// <summary>Credentials in the role's name.</summary>
public sealed record AssumeRoleResponse(Credentials Credentials, AssumedRoleUser AssumedRoleUser, string? SourceIdentity);

/// <summary>The session.</summary>
public sealed record AssumedRoleUser(string AssumedRoleId, string Arn);

/// <summary>Gives temporary credentials of a role whose trust policy lets the caller in.</summary>
public sealed class AssumeRole(StateStore state, RoleResolver roles, SessionIssuer issuer, MultiFactor factors) : Operation<AssumeRoleRequest, AssumeRoleResponse>(state)
{
    private const int OneHour = 3600;

    /// <inheritdoc/>
    protected override AssumeRoleResponse Handle(AssumeRoleRequest request, CallContext call)
    {
        var hasDevice = factors.Check(request.SerialNumber, request.TokenCode, "sts:AssumeRole", request.RoleArn, call);
        var context = PolicyRequest.ContextOf(("aws:MultiFactorAuthPresent", hasDevice ? "true" : null), ("aws:MultiFactorAuthAge", hasDevice ? "0" : null), ("sts:ExternalId", request.ExternalId), ("sts:RoleSessionName", request.RoleSessionName), ("aws:PrincipalArn", call.Principal), ("aws:PrincipalAccount", call.AccountId));
        // A role that is not there is refused in the same words, so that nobody learns which roles there are.
        if (roles.Resolve(request.RoleArn, call.Principal, context) is not RoleResolution.Assumable || roles.Find(request.RoleArn) is not { } role)
            throw new AwsException("AccessDenied", $"User: {call.Principal} is not authorized to perform: sts:AssumeRole on resource: {request.RoleArn}", 403);
        if (request.Policy is not null || request.PolicyArns is { Count: > 0 })
            throw new AwsException("ValidationError", "Session policies are not implemented by LocalAws.", 400);
        var duration = request.DurationSeconds ?? OneHour;
        if (duration > OneHour && IsRoleSession(call))
            throw new AwsException("ValidationError", "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.", 400);
        if (duration > role.MaxSessionDuration)
            throw new AwsException("ValidationError", "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.", 400);
        var session = issuer.ForRole(role.Arn, request.RoleSessionName, TimeSpan.FromSeconds(duration));
        return new AssumeRoleResponse(Credentials.Of(session), new AssumedRoleUser($"{role.Id}:{request.RoleSessionName}", session.Principal), request.SourceIdentity);
    }

    private static bool IsRoleSession(CallContext call) => Arn.TryParse(call.Principal, out var caller) && caller.Resource.StartsWith("assumed-role/", StringComparison.Ordinal);
}
