using System.Globalization;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The new document, and whether it is in force from now on.</summary>
public sealed record CreatePolicyVersionRequest(string PolicyArn, string PolicyDocument, bool? SetAsDefault);

/// <summary>The version as it was made.</summary>
public sealed record CreatePolicyVersionResponse(PolicyVersion PolicyVersion);

/// <summary>Adds a version to a managed policy, which keeps at most five.</summary>
public sealed class CreatePolicyVersion(StateStore state, PolicyStore policies) : Operation<CreatePolicyVersionRequest, CreatePolicyVersionResponse>(state)
{
    private const int Limit = 5;

    /// <inheritdoc/>
    protected override CreatePolicyVersionResponse Handle(CreatePolicyVersionRequest request, CallContext call)
    {
        var policy = policies.GetOwn(call.AccountId, request.PolicyArn);
        CreatePolicy.CheckDocument(request.PolicyDocument);
        if (policy.Versions.Count >= Limit)
            throw IamErrors.LimitExceeded($"A managed policy can have up to {Limit} versions. Before you create a new version, you must delete an existing version.");
        var version = new PolicyVersionRecord(string.Create(CultureInfo.InvariantCulture, $"v{policy.NextVersion}"), request.PolicyDocument, call.Now);
        var changed = policy with
        {
            Versions = [.. policy.Versions, version],
            NextVersion = policy.NextVersion + 1,
            DefaultVersionId = request.SetAsDefault == true ? version.VersionId : policy.DefaultVersionId,
            UpdateDate = call.Now,
        };
        policies.Put(call.AccountId, changed);
        return new CreatePolicyVersionResponse(PolicyVersion.Listed(changed, version));
    }
}
