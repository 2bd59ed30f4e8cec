using LocalAws.Iam;
using LocalAws.Iam.Policies;
using LocalAws.Kernel;

namespace LocalAws.Sns;

/// <summary>What policies of topics must be like on their way in (SNS Developer Guide, "Amazon SNS policy keys" and "Valid SNS policy actions").</summary>
public sealed class TopicPolicies(PrincipalExistence principals)
{
    // Patterns are none of them. Receive was one of the console's for years.
    private static readonly HashSet<string> Actions = new(StringComparer.OrdinalIgnoreCase)
    {
        "sns:AddPermission", "sns:DeleteTopic", "sns:GetDataProtectionPolicy", "sns:GetTopicAttributes", "sns:ListSubscriptionsByTopic", "sns:ListTagsForResource", "sns:Publish",
        "sns:PutDataProtectionPolicy", "sns:Receive", "sns:RemovePermission", "sns:SetTopicAttributes", "sns:Subscribe",
    };

    /// <exception cref="AwsException">InvalidParameter.</exception>
    public void Check(string policy, string topicArn)
    {
        var document = Read(policy);
        foreach (var statement in document.Statements)
        {
            if (statement.Actions.Any(action => !Actions.Contains(action)))
                throw SnsErrors.InvalidParameter("Policy statement action out of service scope!");
            if (!statement.NotResources && !statement.Resources!.Any(resource => Wildcard.Matches(resource, topicArn)))
                throw SnsErrors.InvalidParameter($"Policy statement must apply to the topic {topicArn}, and not to {string.Join(", ", statement.Resources!)}");
        }
        if (principals.Missing(Arn.Parse(topicArn).AccountId, document) is not null)
            throw SnsErrors.InvalidParameter("Policy Error: PrincipalNotFound");
    }

    private static PolicyDocument Read(string policy)
    {
        try
        {
            return PolicyReader.ReadNew(policy, PolicyKind.Resource);
        }
        catch (PolicySyntaxException exception)
        {
            throw SnsErrors.InvalidParameter($"Policy Error: {exception.Message}");
        }
    }
}
