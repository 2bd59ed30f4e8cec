using LocalAws.Iam.Policies;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>What other services ask of a role: whether it is there, whether they may assume it, and what it may do.</summary>
public sealed class RoleResolver(RoleStore roles, PolicyStore policies)
{
    /// <summary>The role of an ARN, or null.</summary>
    public RoleRecord? Find(string roleArn) =>
        Arn.TryParse(roleArn, out var arn) && arn.Service == "iam" && arn.Resource.StartsWith("role/", StringComparison.Ordinal)
        && roles.Find(arn.AccountId, arn.Resource[(arn.Resource.LastIndexOf('/') + 1)..]) is { } role && role.Arn == roleArn ? role : null;

    /// <summary>Whether <paramref name="caller"/> may assume the role.</summary>
    /// <param name="roleArn">The role.</param>
    /// <param name="caller">A service such as <c>codepipeline.amazonaws.com</c>, or an identity's ARN.</param>
    /// <param name="context">Context keys that the service gives with its call, e.g. <c>aws:SourceArn</c>.</param>
    public RoleResolution Resolve(string roleArn, string caller, IReadOnlyDictionary<string, IReadOnlyList<string>>? context = null)
    {
        if (Find(roleArn) is not { } role)
            return RoleResolution.NotFound;
        var request = new PolicyRequest("sts:AssumeRole", role.Arn) { Principal = caller, Context = context ?? PolicyRequest.NoContext };
        return PolicyEvaluator.Evaluate([PolicyReader.Read(role.TrustPolicy, PolicyKind.Trust)], request).IsAllowed
            ? RoleResolution.Assumable
            : RoleResolution.NotTrusted;
    }

    /// <summary>What the role's own policies, within its boundary, say to a request.</summary>
    public PolicyDecision Decide(RoleRecord role, PolicyRequest request)
    {
        var decision = PolicyEvaluator.Evaluate(PoliciesOf(role), request);
        var boundary = BoundaryOf(role).ToList();
        if (!decision.IsAllowed || boundary.Count == 0)
            return decision;
        var limit = PolicyEvaluator.Evaluate(boundary, request);
        return limit.IsAllowed ? decision : limit;
    }

    /// <summary>The policy that limits the role, if one does.</summary>
    public IEnumerable<PolicyDocument> BoundaryOf(RoleRecord role) =>
        role.PermissionsBoundary is { } arn && policies.Find(role.AccountId, arn) is { } boundary ? [Read(boundary)] : [];

    /// <summary>The role's inline and attached policies.</summary>
    public IEnumerable<PolicyDocument> PoliciesOf(RoleRecord role) => role.Policies
        .Select(policy => PolicyReader.Read(policy.Value, PolicyKind.Identity) with { SourceId = $"role_{role.Name}_{policy.Key}", SourceType = "role" })
        .Concat(role.AttachedPolicies.Select(each => policies.Find(role.AccountId, each)).OfType<PolicyRecord>().Select(Read));

    /// <summary>A managed policy as it is evaluated.</summary>
    internal static PolicyDocument Read(PolicyRecord policy) =>
        PolicyReader.Read(policy.DefaultDocument, PolicyKind.Identity) with { SourceId = policy.Name, SourceType = policy.IsAwsManaged ? "aws-managed" : "user-managed" };
}
