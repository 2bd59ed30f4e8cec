namespace LocalAws.ElasticLoadBalancing.Execution;

/// <summary>Makes health checks: a GET of the group's path on the target's own port.</summary>
public sealed class HealthProbe : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false, PooledConnectionLifetime = TimeSpan.Zero })
    {
        Timeout = Timeout.InfiniteTimeSpan,
        DefaultRequestHeaders = { { "User-Agent", "ELB-HealthChecker/2.0" }, { "Connection", "close" } },
    };

    /// <summary>What is wrong with the target; null when it passes.</summary>
    public async Task<TargetHealth?> CheckAsync(TargetGroup group, string address, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(group);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(TimeSpan.FromSeconds(group.HealthCheckTimeoutSeconds!.Value));
        try
        {
            using var answer = await client.GetAsync(new Uri(address + group.HealthCheckPath), HttpCompletionOption.ResponseHeadersRead, limit.Token);
            return TargetGroupRules.Matches(group.Matcher!.HttpCode!, (int)answer.StatusCode)
                ? null
                : new TargetHealth("unhealthy", "Target.ResponseCodeMismatch", $"Health checks failed with these codes: [{(int)answer.StatusCode}]");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new TargetHealth("unhealthy", "Target.Timeout", "Request timed out");
        }
        catch (HttpRequestException)
        {
            return new TargetHealth("unhealthy", "Target.FailedHealthChecks", "Health checks failed");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();
}
