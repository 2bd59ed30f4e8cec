using LocalAws.Http;
using LocalAws.Iam;
using LocalAws.Kernel;

namespace LocalAws.Sts;

/// <summary>Who signed the request.</summary>
public sealed record GetCallerIdentityResponse(string UserId, string Account, string Arn);

/// <summary>Tells the caller who it is.</summary>
public sealed class GetCallerIdentity(StateStore state, RoleStore roles, UserStore users) : Operation<Unit, GetCallerIdentityResponse>(state)
{
    /// <inheritdoc/>
    protected override GetCallerIdentityResponse Handle(Unit request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(call);
        return new GetCallerIdentityResponse(UserId(Arn.Parse(call.Principal).Resource.Split('/'), call), call.AccountId, call.Principal);
    }

    // A session is known by its role's id and its own name; the root by its account (IAM User Guide, "Principal key values").
    private string UserId(string[] resource, CallContext call) => resource switch
    {
        ["assumed-role", var role, .., var session] => $"{roles.Find(call.AccountId, role)?.Id ?? call.AccessKeyId}:{session}",
        ["user", .., var name] => users.Find(call.AccountId, name)?.Id ?? call.AccountId,
        _ => call.AccountId,
    };
}
