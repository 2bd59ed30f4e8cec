using System.Globalization;
using System.Net;
using System.Text.Json;
using Amazon.S3;
using Amazon.S3.Model;

namespace Build.Pipelines.Acting;

/// <summary>Who holds the lock, since when, until when and for what, and which process does.</summary>
public sealed record LockHolder(string Who, DateTimeOffset Since, DateTimeOffset Until, string For, HoldingProcess? Process = null);

/// <summary>
/// Keeps two operators apart: an object in the artifact bucket that only one of them can create (S3's conditional write, If-None-Match).
/// It expires, so that one who vanished keeps nobody out; one whose process has ended on this machine keeps nobody out from then on.
/// </summary>
/// <param name="s3">The client.</param>
/// <param name="bucket">The artifact bucket.</param>
/// <param name="application">What is released.</param>
/// <param name="clock">Tells what has expired.</param>
/// <param name="say">Told when somebody else's lock is broken, or taken over.</param>
public sealed class ReleaseLock(IAmazonS3 s3, string bucket, string application, TimeProvider clock, Action<string>? say = null)
{
    private readonly string key = $"locks/{application}.json";

    /// <summary>Takes the lock; dispose the result to give it back.</summary>
    /// <exception cref="BadInput">Somebody else holds it.</exception>
    public async Task<IAsyncDisposable> TakeAsync(string who, string what, TimeSpan duration, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var mine = new LockHolder(who, now, now + duration, what, HoldingProcess.Current);
        if (await PutAsync(mine, null, cancellationToken) is { } made)
            return new Held(this, made);
        var (holder, etag) = await ReadAsync(cancellationToken);
        var isOver = holder is not null && (holder.Until < now || holder.Process is { HasEnded: true });
        // Replaced only if nobody else replaced it first.
        var taken = holder is null ? await PutAsync(mine, null, cancellationToken) : isOver ? await PutAsync(mine, etag, cancellationToken) : null;
        if (taken is null)
            throw new BadInput(Refusal(isOver ? null : holder));
        if (holder is not null)
            say?.Invoke(string.Create(CultureInfo.InvariantCulture, $"Took over the release lock that {holder.Who} took at {holder.Since:HH:mm:ss} UTC: {(holder.Until < now ? "it has expired" : $"process {holder.Process!.Id} has ended")}."));
        return new Held(this, taken);
    }

    /// <summary>Who holds the lock; null when nobody does.</summary>
    public async Task<LockHolder?> HolderAsync(CancellationToken cancellationToken) => (await ReadAsync(cancellationToken)).Holder;

    /// <summary>Breaks the lock on purpose, whoever holds it, and says whose it was.</summary>
    public async Task BreakAsync(CancellationToken cancellationToken)
    {
        var holder = await HolderAsync(cancellationToken);
        await RemoveAsync(cancellationToken);
        if (holder is not null)
            say?.Invoke(string.Create(CultureInfo.InvariantCulture, $"Broke the release lock that {holder.Who} took at {holder.Since:HH:mm:ss} UTC for {holder.For}, which may go on."));
    }

    private Task RemoveAsync(CancellationToken cancellationToken) => s3.DeleteObjectAsync(new DeleteObjectRequest { BucketName = bucket, Key = key }, cancellationToken);

    private async Task<string?> PutAsync(LockHolder holder, string? replaced, CancellationToken cancellationToken)
    {
        var request = new PutObjectRequest { BucketName = bucket, Key = key, ContentBody = JsonSerializer.Serialize(holder), ContentType = "application/json" };
        if (replaced is null)
            request.IfNoneMatch = "*";
        else
            request.IfMatch = replaced;
        try
        {
            return (await s3.PutObjectAsync(request, cancellationToken)).ETag;
        }
        catch (AmazonS3Exception exception) when (exception.StatusCode is HttpStatusCode.PreconditionFailed or HttpStatusCode.Conflict)
        {
            return null;
        }
    }

    private async Task<(LockHolder? Holder, string? ETag)> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var response = await s3.GetObjectAsync(new GetObjectRequest { BucketName = bucket, Key = key }, cancellationToken);
            return (await JsonSerializer.DeserializeAsync<LockHolder>(response.ResponseStream, cancellationToken: cancellationToken), response.ETag);
        }
        catch (AmazonS3Exception exception) when (exception.ErrorCode is "NoSuchKey" or "NoSuchBucket")
        {
            return (null, null);
        }
    }

    private static string Refusal(LockHolder? holder) => holder is null
        ? "Somebody else took the release lock at this moment. Try again."
        : string.Create(CultureInfo.InvariantCulture,
            $"{holder.Who} holds the release lock since {holder.Since:HH:mm:ss} for {holder.For}; it ends by itself at {holder.Until:HH:mm:ss} UTC. Wait, or break it on purpose with --break-lock.");

    private sealed class Held(ReleaseLock owner, string etag) : IAsyncDisposable
    {
        // Deleted only while it is still ours: a lock that expired may be somebody else's by now.
        public async ValueTask DisposeAsync()
        {
            var (_, now) = await owner.ReadAsync(CancellationToken.None);
            if (now == etag)
                await owner.RemoveAsync(CancellationToken.None);
        }
    }
}
