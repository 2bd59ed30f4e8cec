using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Sns;

/// <summary>The topic to make.</summary>
public sealed record CreateTopicRequest(string Name, IReadOnlyDictionary<string, string>? Attributes, IReadOnlyList<Tag>? Tags);

/// <summary>Its ARN.</summary>
public sealed record CreateTopicResponse(string TopicArn);

/// <summary>Makes a topic; one that is there with the same attributes is answered as if it were made.</summary>
public sealed class CreateTopic(StateStore state, TopicStore topics, TopicPolicies policies) : Operation<CreateTopicRequest, CreateTopicResponse>(state)
{
    private const int LongestName = 256;

    /// <inheritdoc/>
    protected override CreateTopicResponse Handle(CreateTopicRequest request, CallContext call)
    {
        if (request.Name.EndsWith(".fifo", StringComparison.Ordinal))
            throw SnsErrors.InvalidParameter("Topic Name Reason: FIFO topics are not implemented by LocalAws");
        if (request.Name.Length is 0 or > LongestName || !request.Name.All(each => char.IsAsciiLetterOrDigit(each) || each is '-' or '_'))
            throw SnsErrors.InvalidParameter("Topic Name");
        var attributes = request.Attributes ?? new Dictionary<string, string>();
        foreach (var (name, value) in attributes)
            TopicAttributes.Check(name, value);
        var arn = Arn.Of("sns", call.Scope, request.Name).ToString();
        if (attributes.TryGetValue(TopicAttributes.PolicyName, out var policy))
            policies.Check(policy, arn);
        if (topics.Find(arn) is { } present)
        {
            if (attributes.Any(each => present.Attributes.GetValueOrDefault(each.Key) != each.Value))
                throw SnsErrors.InvalidParameter("Attributes Reason: Topic already exists with different attributes");
            if (request.Tags is { Count: > 0 } tags && !tags.All(present.Tags.Contains))
                throw SnsErrors.InvalidParameter("Tags Reason: Topic already exists with different tags");
            return new CreateTopicResponse(arn);
        }
        topics.Put(new TopicRecord { Name = request.Name, Arn = arn, Owner = call.AccountId, Attributes = attributes, Tags = TopicTags.Add([], request.Tags ?? []) });
        return new CreateTopicResponse(arn);
    }
}
