using System.Globalization;
using System.Text.Json.Nodes;
using LocalAws.Kernel;
using LocalAws.S3.Execution;
using LocalAws.S3.Storage;

namespace LocalAws.S3;

/// <summary>Tells EventBridge, topics and functions of objects that come and go, in buckets whose notification configuration asks for it.</summary>
public sealed class ObjectEvents(EventBus bus, ObjectNotifications notifications, TimeProvider clock)
{
    /// <summary>Who deletes and moves what a lifecycle rule says.</summary>
    internal const string Lifecycle = "s3.amazonaws.com";

    /// <summary>Whether the bucket tells EventBridge.</summary>
    internal static bool AreWanted(BucketRecord bucket) =>
        NotificationConfiguration.Of(bucket).EventBridgeConfiguration is not null;

    /// <summary>An object was put, copied, or completed.</summary>
    public void Created(BucketRecord bucket, ObjectRecord version, string reason)
    {
        Publish(bucket, "Object Created", version, version.Writer, new JsonObject { ["reason"] = reason });
        Notify(bucket, "ObjectCreated:" + reason.Replace("Object", "", StringComparison.Ordinal), version, version.Writer);
    }

    /// <summary>An object was deleted, or hidden by a delete marker.</summary>
    public void Deleted(BucketRecord bucket, ObjectRecord version, string deletionType, string requester)
    {
        var isRule = requester == Lifecycle;
        Publish(bucket, "Object Deleted", version, requester, new JsonObject { ["reason"] = isRule ? "Lifecycle Expiration" : "DeleteObject", ["deletion-type"] = deletionType });
        Notify(bucket, (isRule ? "LifecycleExpiration:" : "ObjectRemoved:") + (deletionType == "Delete Marker Created" ? "DeleteMarkerCreated" : "Delete"), version, requester);
    }

    /// <summary>A lifecycle rule gave an object another storage class.</summary>
    public void Moved(BucketRecord bucket, ObjectRecord version, string storageClass)
    {
        Publish(bucket, "Object Storage Class Changed", version, Lifecycle, new JsonObject { ["destination-storage-class"] = storageClass });
        Notify(bucket, "LifecycleTransition", version, Lifecycle);
    }

    private void Notify(BucketRecord bucket, string eventName, ObjectRecord version, string requester)
    {
        if (bucket.Configurations.ContainsKey(NotificationConfiguration.Element))
            notifications.Tell(bucket, eventName, version, requester);
    }

    private void Publish(BucketRecord bucket, string type, ObjectRecord version, string requester, JsonObject detail)
    {
        if (!AreWanted(bucket))
            return;
        var described = new JsonObject { ["key"] = version.Key, ["sequencer"] = version.LastModified.UtcTicks.ToString("X16", CultureInfo.InvariantCulture) };
        if (!version.IsDeleteMarker)
            (described["size"], described["etag"]) = (version.Size, version.ETag);
        if (version.VersionId != ObjectRecord.NullVersion)
            described["version-id"] = version.VersionId;
        detail["version"] = "0";
        detail["bucket"] = new JsonObject { ["name"] = bucket.Name };
        detail["object"] = described;
        detail["request-id"] = Ids.Upper(16);
        detail["requester"] = requester;
        bus.Publish(new AwsEvent(new Scope(bucket.AccountId, bucket.Region), "aws.s3", type, clock.GetUtcNow(), [bucket.Arn], detail));
    }
}
