using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>A project or report group.</summary>
public sealed record GetResourcePolicyRequest(string ResourceArn);

/// <summary>Its policy.</summary>
public sealed record GetResourcePolicyResponse(string Policy);

internal sealed class GetResourcePolicy(StateStore store, SharedResources shared) : Operation<GetResourcePolicyRequest, GetResourcePolicyResponse>(store)
{
    protected override GetResourcePolicyResponse Handle(GetResourcePolicyRequest request, CallContext call)
    {
        shared.Check(call.Scope, request.ResourceArn);
        return new(shared.Find(call.Scope, request.ResourceArn)
            ?? throw new AwsException("ResourceNotFoundException", $"Resource ARN {request.ResourceArn} does not exist or has no resource policy"));
    }
}
