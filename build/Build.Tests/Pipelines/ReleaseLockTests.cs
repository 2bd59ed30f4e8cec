using Build.Pipelines.Acting;
using Build.Tests.Revisions.Upload;
using Build.Tests.Testing;

namespace Build.Tests.Pipelines;

public sealed class ReleaseLockTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private readonly TestClock clock = new();
    private readonly List<string> said = [];

    [Fact]
    public async Task Who_comes_second_is_told_who_holds_it_and_gets_it_afterwards()
    {
        await using var bucket = await Bucket.StartAsync();
        await using (await TakeAsync(bucket))
        {
            var refused = await Assert.ThrowsAsync<BadInput>(() => TakeAsync(bucket));
            Assert.Contains("me holds the release lock", refused.Message, StringComparison.Ordinal);
            Assert.Contains("--break-lock", refused.Message, StringComparison.Ordinal);
        }
        await using var second = await TakeAsync(bucket);
        Assert.Empty(said);
    }

    [Fact]
    public async Task The_lock_of_a_process_that_has_ended_here_is_taken_over_at_once()
    {
        await using var bucket = await Bucket.StartAsync();
        await HoldAsync(bucket, HoldingProcess.Current with { Started = DateTimeOffset.UtcNow.AddDays(-1) }); // the id has come again
        await using var mine = await TakeAsync(bucket);
        Assert.Contains("has ended", Assert.Single(said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_another_machines_process_nothing_is_known_until_its_lock_expires()
    {
        await using var bucket = await Bucket.StartAsync();
        await HoldAsync(bucket, HoldingProcess.Current with { Machine = "another", Id = int.MaxValue });
        await Assert.ThrowsAsync<BadInput>(() => TakeAsync(bucket));
        clock.Advance(Hour * 2);
        await using var mine = await TakeAsync(bucket);
        Assert.Contains("it has expired", Assert.Single(said), StringComparison.Ordinal);
    }

    private Task<IAsyncDisposable> TakeAsync(Bucket bucket) =>
        new ReleaseLock(bucket.S3, Bucket.Name, "app", clock, said.Add).TakeAsync("me", "a release", Hour, CancellationToken.None);

    private Task HoldAsync(Bucket bucket, HoldingProcess process)
    {
        var holder = new LockHolder("them", clock.GetUtcNow(), clock.GetUtcNow() + Hour, "a release", process);
        return bucket.S3.PutObjectAsync(new() { BucketName = Bucket.Name, Key = "locks/app.json", ContentBody = System.Text.Json.JsonSerializer.Serialize(holder) });
    }
}
