using System.Text.Json;
using System.Text.Json.Serialization;
using LocalAws.Kernel;

namespace LocalAws.Sns;

/// <summary>
/// How often a delivery is tried again, and how long it waits before: some times at once, some with the least delay, some with delays that grow, some
/// with the greatest (SNS Developer Guide, "Amazon SNS message delivery retries"). Only those of http and https can be set.
/// </summary>
internal sealed record DeliveryPolicy
{
    /// <summary>Of functions, which AWS manages.</summary>
    public static readonly DeliveryPolicy Functions = new()
    {
        MinDelayTarget = 1, MaxDelayTarget = 20, NumRetries = 100_015, NumNoDelayRetries = 3, NumMinDelayRetries = 2, NumMaxDelayRetries = 100_000, BackoffFunction = "exponential",
    };

    /// <summary>Of e-mails.</summary>
    public static readonly DeliveryPolicy Mails = new() { MinDelayTarget = 10, MaxDelayTarget = 600, NumRetries = 50, NumMinDelayRetries = 2, NumMaxDelayRetries = 38, BackoffFunction = "exponential" };

    private const int MostRetries = 100;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(3600);

    /// <summary>Seconds.</summary>
    public int MinDelayTarget { get; init; } = 20;

    /// <summary>Seconds.</summary>
    public int MaxDelayTarget { get; init; } = 20;

    /// <summary>Of all phases together.</summary>
    public int NumRetries { get; init; } = 3;

    public int NumMaxDelayRetries { get; init; }

    public int NumNoDelayRetries { get; init; }

    public int NumMinDelayRetries { get; init; }

    /// <summary><c>linear</c>, <c>arithmetic</c>, <c>geometric</c> or <c>exponential</c>.</summary>
    public string BackoffFunction { get; init; } = "linear";

    [JsonIgnore]
    private int Growing => NumRetries - NumNoDelayRetries - NumMinDelayRetries - NumMaxDelayRetries;

    /// <summary>How long to wait after so many attempts in vain; null when they are used up.</summary>
    public TimeSpan? WaitAfter(int attempts) => attempts switch
    {
        _ when attempts > NumRetries => null,
        _ when attempts <= NumNoDelayRetries => TimeSpan.Zero,
        _ when attempts <= NumNoDelayRetries + NumMinDelayRetries => TimeSpan.FromSeconds(MinDelayTarget),
        _ when attempts <= NumRetries - NumMaxDelayRetries => TimeSpan.FromSeconds(Delay(attempts - NumNoDelayRetries - NumMinDelayRetries)),
        _ => TimeSpan.FromSeconds(MaxDelayTarget),
    };

    /// <exception cref="AwsException">InvalidParameter.</exception>
    public void Check()
    {
        Demand(MinDelayTarget >= 1 && MinDelayTarget <= MaxDelayTarget, "minDelayTarget must be at least 1, and no more than maxDelayTarget");
        Demand(MaxDelayTarget <= Longest.TotalSeconds, "maxDelayTarget must be no more than 3600");
        Demand(NumRetries is >= 0 and <= MostRetries, "numRetries must be 0 to 100");
        Demand(NumNoDelayRetries >= 0 && NumMinDelayRetries >= 0 && NumMaxDelayRetries >= 0 && Growing >= 0, "numNoDelayRetries, numMinDelayRetries and numMaxDelayRetries must not be negative, nor more than numRetries together");
        Demand(BackoffFunction is "linear" or "arithmetic" or "geometric" or "exponential", "backoffFunction must be arithmetic, exponential, geometric or linear");
        Demand(Enumerable.Range(1, NumRetries).Aggregate(TimeSpan.Zero, (sum, attempts) => sum + WaitAfter(attempts)!.Value) <= Longest, "all retries must be over within 3600 seconds");
    }

    // From the least to the greatest delay; AWS shows the curves of the four functions, and names no formula.
    private double Delay(int step)
    {
        var part = BackoffFunction switch
        {
            "arithmetic" => step * (step + 1.0) / (Growing * (Growing + 1.0)),
            "geometric" => (Math.Pow((double)MaxDelayTarget / MinDelayTarget, (double)step / Growing) * MinDelayTarget - MinDelayTarget) / Math.Max(MaxDelayTarget - MinDelayTarget, 1),
            "exponential" => (Math.Pow(2, step) - 1) / (Math.Pow(2, Growing) - 1),
            _ => (double)step / Growing,
        };
        return MinDelayTarget + ((MaxDelayTarget - MinDelayTarget) * part);
    }

    private static void Demand(bool holds, string rule)
    {
        if (!holds)
            throw SnsErrors.InvalidParameter($"DeliveryPolicy: healthyRetryPolicy: {rule}");
    }
}
