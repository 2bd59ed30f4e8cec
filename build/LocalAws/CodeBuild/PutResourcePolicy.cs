using LocalAws.Http;
using LocalAws.Iam.Policies;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>A project or report group, and who else may see it.</summary>
public sealed record PutResourcePolicyRequest(string Policy, string ResourceArn);

/// <summary>The project or report group.</summary>
public sealed record PutResourcePolicyResponse(string ResourceArn);

internal sealed class PutResourcePolicy(StateStore store, SharedResources shared) : Operation<PutResourcePolicyRequest, PutResourcePolicyResponse>(store)
{
    protected override PutResourcePolicyResponse Handle(PutResourcePolicyRequest request, CallContext call)
    {
        shared.Check(call.Scope, request.ResourceArn);
        try
        {
            PolicyReader.ReadNew(request.Policy, PolicyKind.Resource);
        }
        catch (PolicySyntaxException broken)
        {
            throw CodeBuildErrors.InvalidInput(broken.Message);
        }
        shared.Put(call.Scope, request.ResourceArn, request.Policy);
        return new(request.ResourceArn);
    }
}
