using LocalAws.Http;
using LocalAws.Iam.Policies;
using LocalAws.Kernel;

namespace LocalAws.Logs;

/// <summary>A policy of the account, by name, or of a log group, by its ARN.</summary>
public sealed record PutResourcePolicyRequest(string? PolicyName, string? PolicyDocument, string? ResourceArn, string? ExpectedRevisionId);

/// <summary>The policy.</summary>
public sealed record PutResourcePolicyResponse(ResourcePolicy ResourcePolicy, string RevisionId);

internal sealed class PutResourcePolicy(StateStore store, LogsStore logs, ResourcePolicyStore policies) : Operation<PutResourcePolicyRequest, PutResourcePolicyResponse>(store)
{
    private const int Limit = 10;

    protected override PutResourcePolicyResponse Handle(PutResourcePolicyRequest request, CallContext call)
    {
        var document = request.PolicyDocument ?? throw LogsErrors.InvalidParameter("policyDocument is required.");
        Check(document);
        if (request.ResourceArn is { } resource)
            logs.Group(call.Scope, LogsStore.NameOf(resource));
        var present = policies.Find(call.Scope, request.PolicyName, request.ResourceArn, request.ExpectedRevisionId);
        if (present is null && request.PolicyName is not null && policies.List(call.Scope).Count(each => each.PolicyName is not null) >= Limit)
            throw LogsErrors.LimitExceeded();
        var policy = new ResourcePolicy(
            request.PolicyName, document, call.Now.ToUnixTimeMilliseconds(), request.ResourceArn is null ? "ACCOUNT" : "RESOURCE", request.ResourceArn, Ids.Uuid());
        policies.Put(call.Scope, policy);
        return new(policy, policy.RevisionId);
    }

    private static void Check(string document)
    {
        try
        {
            PolicyReader.ReadNew(document, PolicyKind.Resource);
        }
        catch (PolicySyntaxException broken)
        {
            throw LogsErrors.InvalidParameter(broken.Message);
        }
    }
}
