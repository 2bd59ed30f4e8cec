using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Lambda;

/// <summary>Of which function, version or alias.</summary>
public sealed record GetPolicyRequest(string FunctionName, string? Qualifier);

/// <summary>The policy as JSON.</summary>
public sealed record GetPolicyResponse(string Policy, string RevisionId);

/// <summary>Reads the policy of a function, version or alias.</summary>
internal sealed class GetPolicy(StateStore store, LambdaStore functions, FunctionPolicies policies) : Operation<GetPolicyRequest, GetPolicyResponse>(store)
{
    protected override GetPolicyResponse Handle(GetPolicyRequest request, CallContext call)
    {
        var reference = FunctionReference.Parse(request.FunctionName, request.Qualifier, call.Scope);
        functions.Get(call.Scope, reference.Name);
        return policies.Read(call.Scope, reference) is var (json, revision)
            ? new GetPolicyResponse(json, revision)
            : throw LambdaErrors.NotFound("The resource you requested does not exist.");
    }
}
