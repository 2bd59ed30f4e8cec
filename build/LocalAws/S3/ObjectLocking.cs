using System.Text.Json;
using LocalAws.Http;
using LocalAws.S3.Storage;

namespace LocalAws.S3;

/// <summary>A bucket's Object Lock: whether it has one, and what new objects get.</summary>
internal static class ObjectLocking
{
    /// <summary>Element that it is kept under.</summary>
    public const string Configuration = "ObjectLockConfiguration";

    private const int LongestDays = 36_500, LongestYears = 100;

    /// <summary>The configuration of a bucket that was made with Object Lock and no default.</summary>
    public static JsonElement Plain { get; } = JsonSerializer.SerializeToElement(new { ObjectLockEnabled = "Enabled" });

    /// <summary>Whether the bucket has it.</summary>
    public static bool IsOn(BucketRecord bucket) => bucket.Configurations.ContainsKey(Configuration);

    /// <exception cref="Kernel.AwsException">InvalidRequest.</exception>
    public static void Require(BucketRecord bucket)
    {
        if (!IsOn(bucket))
            throw S3Errors.InvalidRequest("Bucket is missing Object Lock Configuration");
    }

    /// <summary>The lock that a request wants for its object; null leaves it to the bucket's default.</summary>
    /// <exception cref="Kernel.AwsException">InvalidRequest, InvalidArgument.</exception>
    public static ObjectLock? Of(NewObjectRequest request, BucketRecord bucket, CallContext call)
    {
        var (mode, until, hold) = (request.ObjectLockMode, request.ObjectLockRetainUntilDate, request.ObjectLockLegalHoldStatus);
        if (mode is null && until is null && hold is null)
            return null;
        Require(bucket);
        if (mode is null != until is null)
            throw S3Errors.InvalidArgument("x-amz-object-lock-mode", mode, "x-amz-object-lock-retain-until-date and x-amz-object-lock-mode must both be supplied");
        CheckFuture(until, call.Now);
        return new ObjectLock(mode ?? Default(bucket, call.Now)?.Mode, until ?? Default(bucket, call.Now)?.RetainUntil, hold is null ? null : hold == "ON");
    }

    /// <summary>What objects get that say nothing.</summary>
    public static ObjectLock? Default(BucketRecord bucket, DateTimeOffset now)
    {
        if (!bucket.Configurations.TryGetValue(Configuration, out var document) || !document.TryGetProperty("Rule", out var rule) || !rule.TryGetProperty("DefaultRetention", out var retention))
            return null;
        var until = retention.TryGetProperty("Days", out var days) ? now.AddDays(days.GetInt32()) : now.AddYears(retention.GetProperty("Years").GetInt32());
        return new ObjectLock(retention.GetProperty("Mode").GetString(), until, null);
    }

    /// <summary>Holds a configuration against what S3 takes.</summary>
    /// <exception cref="Kernel.AwsException">MalformedXML, InvalidArgument.</exception>
    public static void Check(JsonElement document)
    {
        if (!document.TryGetProperty("ObjectLockEnabled", out _))
            throw S3Errors.MalformedXml();
        if (!document.TryGetProperty("Rule", out var rule))
            return;
        if (!rule.TryGetProperty("DefaultRetention", out var retention) || !retention.TryGetProperty("Mode", out _) || retention.TryGetProperty("Days", out var days) == retention.TryGetProperty("Years", out var years))
            throw S3Errors.MalformedXml();
        var (number, most) = days.ValueKind is JsonValueKind.Number ? (days.GetInt32(), LongestDays) : (years.GetInt32(), LongestYears);
        if (number < 1 || number > most)
            throw S3Errors.InvalidArgument("Retention", null, number < 1 ? "Default retention period must be a positive integer value." : "Default retention period too large");
    }

    /// <exception cref="Kernel.AwsException">InvalidArgument.</exception>
    public static void CheckFuture(DateTimeOffset? until, DateTimeOffset now)
    {
        if (until <= now)
            throw S3Errors.InvalidArgument("x-amz-object-lock-retain-until-date", until?.ToString("O", System.Globalization.CultureInfo.InvariantCulture), "The retain until date must be in the future!");
    }
}
