using Amazon.CodeConnections;
using Amazon.CodeConnections.Model;
using Build.Aws;
using Build.Pipelines.Following;
using Cake.Core;

namespace Build.Provisioning.Source;

/// <summary>
/// Waits until a person has allowed a connection at its page (Developer Tools console User Guide, "Update a pending connection"): says what
/// is to be done and where, and how long it has waited.
/// </summary>
/// <param name="page">The page.</param>
/// <param name="limit">The longest that is waited.</param>
/// <param name="say">Told what is to be done, and that it still waits.</param>
/// <param name="clock">Time of the waits.</param>
public sealed class ConnectionHandshake(ConnectionPage page, TimeSpan limit, Action<string> say, TimeProvider clock)
{
    private static readonly TimeSpan Quickest = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Slowest = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Reminder = TimeSpan.FromSeconds(30);

    /// <summary>Returns once the connection is AVAILABLE.</summary>
    /// <exception cref="CakeException">The limit has passed, or GitHub was told no. The connection stays as it is, and the next run goes on from there.</exception>
    public async Task WaitAsync(IAmazonCodeConnections connections, string arn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(connections);
        var (started, reminded, wait) = (clock.GetTimestamp(), TimeSpan.Zero, Quickest);
        try
        {
            for (var status = await StatusAsync(connections, arn, cancellationToken); status != ConnectionKind.Available; status = await StatusAsync(connections, arn, cancellationToken))
            {
                var waited = clock.GetElapsedTime(started);
                Refuse(arn, status, wait == Quickest ? TimeSpan.Zero : waited);
                if (wait == Quickest)
                    await AskAsync(arn, cancellationToken);
                else if (waited - reminded > Reminder)
                    say($"  still PENDING after {ProgressLines.Duration(reminded = waited)}: {page.For(arn)}");
                wait = wait * 1.5 < Slowest ? wait * 1.5 : Slowest;
                await Task.Delay(wait, clock, cancellationToken);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            say($"Stopped waiting. The connection stays PENDING, and what was made stays: open {page.For(arn)} when you can, then run the same command again.");
            throw;
        }
    }

    private async Task AskAsync(string arn, CancellationToken cancellationToken)
    {
        say($"  The connection {arn} is PENDING: somebody who may install apps at GitHub has to allow it, once.");
        if (await page.TryAnswerAsync(arn, cancellationToken))
        {
            say($"  allowed at {page.For(arn)}, as --yes says");
            return;
        }
        say($"  Open this page and choose \"{page.Button}\": {page.For(arn)}");
        say($"  Waiting for it, {ProgressLines.Duration(limit)} at most (source.connectionWaitMinutes); Ctrl-C stops waiting and loses nothing.");
    }

    private void Refuse(string arn, string? status, TimeSpan waited)
    {
        if (status == ConnectionStatus.ERROR.Value)
            throw new CakeException($"The connection {arn} is in ERROR: GitHub was told no, or the app was taken away. Delete it (aws codeconnections delete-connection --connection-arn {arn}), and run the same command again.");
        if (waited > limit)
            throw new CakeException($"The connection {arn} is still PENDING after {ProgressLines.Duration(limit)}. Open {page.For(arn)}, choose \"{page.Button}\", and run the same command again.");
    }

    private static async Task<string?> StatusAsync(IAmazonCodeConnections connections, string arn, CancellationToken cancellationToken) =>
        (await connections.GetConnectionAsync(new GetConnectionRequest { ConnectionArn = arn }, cancellationToken)).Connection?.ConnectionStatus?.Value;
}
