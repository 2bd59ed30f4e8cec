using System.Globalization;
using System.Text.Json.Nodes;
using LocalAws.Kernel;
using LocalAws.S3.Storage;

namespace LocalAws.S3.Execution;

/// <summary>What buckets have to tell topics and functions (S3 User Guide, "Event message structure"); who writes an object does not wait for them.</summary>
public sealed class ObjectNotifications(Destinations destinations, TimeProvider clock)
{
    /// <summary>Where every request comes from.</summary>
    internal const string Address = "127.0.0.1";

    /// <summary>The bucket, as destinations see it.</summary>
    internal static Sender SenderOf(BucketRecord bucket) => new("s3.amazonaws.com", bucket.Arn, "Amazon S3 Notification");

    /// <summary>Tells all that want to know, with the current transaction.</summary>
    /// <param name="bucket">The bucket.</param>
    /// <param name="eventName">E.g. <c>ObjectCreated:Put</c>.</param>
    /// <param name="version">The object, or the delete marker.</param>
    /// <param name="requester">Who did it.</param>
    /// <param name="sequencer">Greater than that of whatever happened before to the object.</param>
    public void Tell(BucketRecord bucket, string eventName, ObjectRecord version, string requester, string sequencer)
    {
        foreach (var each in NotificationConfiguration.Of(bucket).Direct().Where(each => each.Fits(eventName, version.Key)))
            Deliver(bucket, each.DestinationArn, Document(bucket, each.Id, eventName, version, requester, sequencer));
    }

    /// <summary>Tells a topic that it will be told.</summary>
    public void Test(BucketRecord bucket, string destinationArn)
    {
        var test = new JsonObject
        {
            ["Service"] = "Amazon S3", ["Event"] = "s3:TestEvent", ["Time"] = Time(), ["Bucket"] = bucket.Name, ["RequestId"] = Ids.Upper(16), ["HostId"] = Ids.Secret(32),
        };
        Deliver(bucket, destinationArn, test.ToJsonString());
    }

    private string Document(BucketRecord bucket, string id, string eventName, ObjectRecord version, string requester, string sequencer)
    {
        var described = new JsonObject { ["key"] = Uri.EscapeDataString(version.Key).Replace("%2F", "/", StringComparison.Ordinal).Replace("%20", "+", StringComparison.Ordinal) };
        if (!version.IsDeleteMarker)
            (described["size"], described["eTag"]) = (version.Size, version.ETag);
        if (version.VersionId != ObjectRecord.NullVersion)
            described["versionId"] = version.VersionId;
        described["sequencer"] = sequencer;
        var owner = new JsonObject { ["principalId"] = bucket.AccountId };
        return new JsonObject
        {
            ["Records"] = new JsonArray(new JsonObject
            {
                ["eventVersion"] = VersionOf(eventName),
                ["eventSource"] = "aws:s3",
                ["awsRegion"] = bucket.Region,
                ["eventTime"] = Time(),
                ["eventName"] = eventName,
                ["userIdentity"] = new JsonObject { ["principalId"] = requester },
                ["requestParameters"] = new JsonObject { ["sourceIPAddress"] = Address },
                ["responseElements"] = new JsonObject { ["x-amz-request-id"] = Ids.Upper(16), ["x-amz-id-2"] = Ids.Secret(32) },
                ["s3"] = new JsonObject
                {
                    ["s3SchemaVersion"] = "1.0",
                    ["configurationId"] = id,
                    ["bucket"] = new JsonObject { ["name"] = bucket.Name, ["ownerIdentity"] = owner, ["arn"] = bucket.Arn },
                    ["object"] = described,
                },
            }),
        }.ToJsonString();
    }

    private static string VersionOf(string eventName) => eventName.StartsWith("ObjectCreated:", StringComparison.Ordinal) || eventName.StartsWith("ObjectRemoved:", StringComparison.Ordinal) ? "2.1" : "2.3";

    private string Time() => clock.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private void Deliver(BucketRecord bucket, string destinationArn, string document) =>
        destinations.Deliver(new Scope(bucket.AccountId, bucket.Region), destinationArn, SenderOf(bucket), document, $"the bucket {bucket.Name}");
}
