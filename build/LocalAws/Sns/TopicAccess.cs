using LocalAws.Http;
using LocalAws.Iam.Policies;
using LocalAws.Kernel;

namespace LocalAws.Sns;

/// <summary>Who may publish: the topic's own account unless its policy forbids it; a service only when the policy lets it.</summary>
public sealed class TopicAccess
{
    // Alarms say whose they are, so that a topic's default policy lets them; EventBridge does not.
    private const string Alarms = "cloudwatch.amazonaws.com";

    /// <exception cref="AwsException">AuthorizationError, KMSAccessDenied.</exception>
    public void CheckPublish(CallContext call, TopicRecord topic)
    {
        var policy = PolicyReader.Read(topic.Attributes.GetValueOrDefault(TopicAttributes.PolicyName) ?? TopicAttributes.DefaultPolicy(topic), PolicyKind.Resource);
        var isService = call.Principal.EndsWith(".amazonaws.com", StringComparison.Ordinal);
        var request = new PolicyRequest("SNS:Publish", topic.Arn)
        {
            Principal = call.Principal,
            Context = PolicyRequest.ContextOf(
                ("aws:SourceAccount", call.AccountId), ("aws:SecureTransport", "true"), ("AWS:SourceOwner", isService && call.Principal != Alarms ? null : call.AccountId),
                ("aws:SourceArn", call.SourceArn)),
        };
        var verdict = PolicyEvaluator.Evaluate([policy], request).Verdict;
        if (verdict is PolicyVerdict.ExplicitDeny || (verdict is PolicyVerdict.ImplicitDeny && (isService || call.AccountId != topic.Owner)))
            throw SnsErrors.NotAuthorized(call.Principal, "SNS:Publish", topic.Arn);
        // The policy of AWS's own key cannot be changed, and lets no other service in (SNS Developer Guide, "Key management").
        if (isService && topic.Attributes.GetValueOrDefault("KmsMasterKeyId")?.EndsWith("alias/aws/sns", StringComparison.Ordinal) == true)
            throw SnsErrors.KeyDenied(call.Principal, topic.Arn);
    }
}
