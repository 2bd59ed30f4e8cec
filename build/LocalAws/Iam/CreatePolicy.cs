using LocalAws.Http;
using LocalAws.Iam.Policies;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The policy to make.</summary>
public sealed record CreatePolicyRequest(string PolicyName, string PolicyDocument, string? Path, string? Description, IReadOnlyList<Tag>? Tags);

/// <summary>The policy as it was made.</summary>
public sealed record CreatePolicyResponse(Policy Policy);

/// <summary>Makes a managed policy; its document becomes version v1.</summary>
public sealed class CreatePolicy(StateStore state, PolicyStore policies) : Operation<CreatePolicyRequest, CreatePolicyResponse>(state)
{
    /// <inheritdoc/>
    protected override CreatePolicyResponse Handle(CreatePolicyRequest request, CallContext call)
    {
        CheckDocument(request.PolicyDocument);
        var path = request.Path ?? "/";
        var policy = new PolicyRecord
        {
            Name = request.PolicyName,
            Path = path,
            Id = Ids.Iam("ANPA", 21),
            Arn = $"arn:aws:iam::{call.AccountId}:policy{path}{request.PolicyName}",
            Description = request.Description,
            CreateDate = call.Now,
            UpdateDate = call.Now,
            DefaultVersionId = "v1",
            Versions = [new PolicyVersionRecord("v1", request.PolicyDocument, call.Now)],
            Tags = Tags.Add(null, request.Tags),
        };
        policies.Add(call.AccountId, policy);
        return new CreatePolicyResponse(Policy.Of(policy, default));
    }

    /// <exception cref="AwsException">MalformedPolicyDocument, LimitExceeded beyond 6,144 characters.</exception>
    internal static void CheckDocument(string document)
    {
        const int Limit = 6144;
        PolicyDocuments.Read(document, PolicyKind.Identity);
        if (PolicyDocuments.Size(document) > Limit)
            throw IamErrors.QuotaExceeded("PolicySize", Limit);
    }
}
