using System.Text.Json.Nodes;
using LocalAws.Kernel;
using LocalAws.S3.Execution;
using LocalAws.S3.Storage;

namespace LocalAws.S3;

/// <summary>
/// Tells EventBridge, topics and functions of objects that come and go, in buckets whose notification configuration asks for it (S3 User Guide,
/// "EventBridge event message structure").
/// </summary>
public sealed class ObjectEvents(EventBus bus, ObjectNotifications notifications, Sequencer sequencer, TimeProvider clock)
{
    /// <summary>Who deletes and moves what a lifecycle rule says.</summary>
    internal const string Lifecycle = "s3.amazonaws.com";

    /// <summary>Whether the bucket tells EventBridge.</summary>
    internal static bool AreWanted(BucketRecord bucket) =>
        NotificationConfiguration.Of(bucket).EventBridgeConfiguration is not null;

    /// <summary>An object was put, copied, or completed.</summary>
    public void Created(BucketRecord bucket, ObjectRecord version, string reason)
    {
        Tell(bucket, "Object Created", "ObjectCreated:" + reason.Replace("Object", "", StringComparison.Ordinal), version, version.Writer, new JsonObject { ["reason"] = reason });
    }

    /// <summary>An object was deleted, or hidden by a delete marker.</summary>
    public void Deleted(BucketRecord bucket, ObjectRecord version, string deletionType, string requester)
    {
        var isRule = requester == Lifecycle;
        var name = (isRule ? "LifecycleExpiration:" : "ObjectRemoved:") + (deletionType == "Delete Marker Created" ? "DeleteMarkerCreated" : "Delete");
        Tell(bucket, "Object Deleted", name, version, requester, new JsonObject { ["reason"] = isRule ? "Lifecycle Expiration" : "DeleteObject", ["deletion-type"] = deletionType });
    }

    /// <summary>A lifecycle rule gave an object another storage class.</summary>
    public void Moved(BucketRecord bucket, ObjectRecord version, string storageClass)
    {
        Tell(bucket, "Object Storage Class Changed", "LifecycleTransition", version, Lifecycle, new JsonObject { ["destination-storage-class"] = storageClass });
    }

    /// <summary>An object's tags were set, or taken away.</summary>
    public void Tagged(BucketRecord bucket, ObjectRecord version, string requester, bool hasTags) =>
        Tell(bucket, hasTags ? "Object Tags Added" : "Object Tags Deleted", hasTags ? "ObjectTagging:Put" : "ObjectTagging:Delete", version, requester, []);

    private void Tell(BucketRecord bucket, string type, string eventName, ObjectRecord version, string requester, JsonObject detail)
    {
        if (!bucket.Configurations.ContainsKey(NotificationConfiguration.Element))
            return;
        var number = sequencer.Next();
        if (AreWanted(bucket))
            Publish(bucket, type, version, requester, number, detail);
        notifications.Tell(bucket, eventName, version, requester, number);
    }

    private void Publish(BucketRecord bucket, string type, ObjectRecord version, string requester, string number, JsonObject detail)
    {
        var described = new JsonObject { ["key"] = version.Key, ["sequencer"] = number };
        if (!version.IsDeleteMarker)
            (described["size"], described["etag"]) = (version.Size, version.ETag);
        if (version.VersionId != ObjectRecord.NullVersion)
            described["version-id"] = version.VersionId;
        detail["version"] = "0";
        detail["bucket"] = new JsonObject { ["name"] = bucket.Name };
        detail["object"] = described;
        detail["request-id"] = Ids.Upper(16);
        // Whose account it was, or which service; what a service does has no address.
        detail["requester"] = Arn.TryParse(requester, out var who) ? who.AccountId : requester;
        if (requester != Lifecycle)
            detail["source-ip-address"] = ObjectNotifications.Address;
        bus.Publish(new AwsEvent(new Scope(bucket.AccountId, bucket.Region), "aws.s3", type, clock.GetUtcNow(), [bucket.Arn], detail));
    }
}
