using Build.Aws;
using Build.Reporting;
using Cake.Core;

namespace Build.Fleet;

/// <summary>Shows that the app is live: its own greeting, fetched over HTTP.</summary>
public sealed class LiveApp(Cloud cloud, Journal journal)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Fetches the greeting from every instance.</summary>
    /// <returns>What was answered, in a line.</returns>
    /// <exception cref="CakeException">No instance answers, or none of a region.</exception>
    public async Task<string> GreetAsync(CancellationToken cancellationToken)
    {
        using var http = new HttpClient { Timeout = Patience };
        var answers = await AppAnswer.ReadAsync(cloud, http, cancellationToken);
        foreach (var answer in answers)
            journal.Say($"  {(answer.Region is null ? "" : $"{answer.Region} ")}{answer.Instance}: GET {answer.Url?.ToString() ?? "/ (on the instance)"} answers {answer.Greeting ?? "nothing"}");
        var silent = cloud.Names.DeployRegions.Where(region => cloud.SpansRegions && !answers.Any(answer => answer.Region == region && answer.Greeting is not null)).ToList();
        if (silent.Count > 0)
            throw new CakeException($"No instance in {string.Join(" and ", silent)} answers GET /. What is wrong: ./build.sh --target Health, ./build.sh --target Diagnose");
        return answers.FirstOrDefault(answer => answer.Greeting is not null)?.Greeting
            ?? throw new CakeException("No instance answers GET /. What is wrong: ./build.sh --target Health, ./build.sh --target Diagnose");
    }

    /// <summary>Leaves everything running until Ctrl-C.</summary>
    public async Task StayAsync(CancellationToken cancellationToken)
    {
        journal.Say("The app stays up: open an address above in a browser. Ctrl-C ends it.");
        await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
