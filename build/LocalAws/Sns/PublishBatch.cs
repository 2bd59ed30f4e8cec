using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Sns.Execution;

namespace LocalAws.Sns;

/// <summary>Up to ten messages.</summary>
public sealed record PublishBatchRequest(string TopicArn, IReadOnlyList<PublishBatchRequestEntry> PublishBatchRequestEntries);

/// <summary>One of them.</summary>
public sealed record PublishBatchRequestEntry(
    string Id, string Message, string? Subject, string? MessageStructure, IReadOnlyDictionary<string, MessageAttributeValue>? MessageAttributes);

/// <summary>What was published and what was not.</summary>
public sealed record PublishBatchResponse(IReadOnlyList<PublishBatchResultEntry> Successful, IReadOnlyList<BatchResultErrorEntry> Failed);

/// <summary>One message that was published.</summary>
public sealed record PublishBatchResultEntry(string Id, string MessageId);

/// <summary>One message that was refused.</summary>
public sealed record BatchResultErrorEntry(string Id, string Code, string Message, bool SenderFault);

/// <summary>Publishes several messages; each succeeds or fails by itself.</summary>
public sealed class PublishBatch(StateStore state, TopicStore topics, TopicAccess access, Deliveries deliveries) : Operation<PublishBatchRequest, PublishBatchResponse>(state)
{
    private const int MostEntries = 10;

    /// <inheritdoc/>
    protected override PublishBatchResponse Handle(PublishBatchRequest request, CallContext call)
    {
        var topic = topics.Get(request.TopicArn);
        access.CheckPublish(call, topic);
        var entries = request.PublishBatchRequestEntries;
        if (entries.Count == 0)
            throw SnsErrors.EmptyBatch();
        if (entries.Count > MostEntries)
            throw SnsErrors.BatchTooLarge();
        if (entries.DistinctBy(entry => entry.Id).Count() < entries.Count)
            throw SnsErrors.BatchIdsNotDistinct();
        var (successful, failed) = (new List<PublishBatchResultEntry>(), new List<BatchResultErrorEntry>());
        foreach (var entry in entries)
        {
            try
            {
                var message = new Message(entry.Message, entry.Subject, entry.MessageStructure, entry.MessageAttributes ?? new Dictionary<string, MessageAttributeValue>());
                message.Check();
                successful.Add(new PublishBatchResultEntry(entry.Id, deliveries.Send(topic, message, call)));
            }
            catch (AwsException refused)
            {
                failed.Add(new BatchResultErrorEntry(entry.Id, refused.Code, refused.Message, SenderFault: true));
            }
        }
        return new PublishBatchResponse(successful, failed);
    }
}
