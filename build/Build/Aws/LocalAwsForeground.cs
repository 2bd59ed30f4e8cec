using Build.Reporting;
using Build.Settings;

namespace Build.Aws;

/// <summary>The embedded AWS for other clients, in the foreground: tells how to use it, and runs until Ctrl-C.</summary>
/// <param name="paths">Where it keeps everything, and the file that tells how to reach it.</param>
/// <param name="journal">Told how to use it.</param>
public sealed class LocalAwsForeground(Paths paths, Journal journal)
{
    /// <summary>Runs it.</summary>
    /// <exception cref="BadInput">The port or the state folder is in use.</exception>
    public async Task RunAsync(Parameters parameters, NutshellSettings settings, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(settings);
        var (region, repositories) = (settings.Region, await PosingRepository.FindAsync(parameters, settings.Source, paths.Root, cancellationToken));
        await using var aws = await EmbeddedAws.StartAsync(
            new(paths.LocalAws, journal.Say)
            {
                StateIgnore = paths.StateIgnore,
                Port = parameters.Port,
                AnySignature = parameters.AnySignature,
                ResetEndpoint = parameters.ResetEndpoint,
                TimeScale = parameters.TimeScale,
                Repositories = repositories,
                Settings = settings,
            },
            cancellationToken);
        LocalAwsFile.Write(paths.LocalAwsEnvironment, aws.Access, region);
        try
        {
            foreach (var line in Instructions(aws, parameters, region).Concat(repositories.Select(Line)))
                journal.Say(line);
            await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        finally
        {
            File.Delete(paths.LocalAwsEnvironment);
        }
    }

    private IEnumerable<string> Instructions(EmbeddedAws aws, Parameters parameters, string region) =>
    [
        $"The embedded AWS answers at {aws.Access.Endpoint} (account {aws.AccountId}); its state is in {paths.LocalAws}.",
        parameters.AnySignature ? "It takes requests signed with any key." : "It takes requests signed with its own key only; the key changes with every start.",
        .. (IEnumerable<string>)(parameters.ResetEndpoint ? ["POST /_nutshell/reset, signed with that key, stops what runs and empties the state."] : []),
        $"AWS's own waiting times are divided by {parameters.TimeScale} (--time-scale; 1 is real time). Load balancers answer at the address that their DNSName tells.",
        "",
        "Other clients, in another terminal:",
        $"  . {Path.GetRelativePath(paths.Root, paths.LocalAwsEnvironment)}",
        "  aws sts get-caller-identity             (AWS CLI before 2.13: aws --endpoint-url \"$AWS_ENDPOINT_URL\" ...)",
        $"  git clone https://git-codecommit.{region}.amazonaws.com/v1/repos/NAME   (that file leads git here)",
        "",
        $"Or by hand: export AWS_ENDPOINT_URL={aws.Access.Endpoint.ToString().TrimEnd('/')} AWS_REGION={region} AWS_ACCESS_KEY_ID={aws.Access.AccessKeyId}",
        "  (the secret is in the file, which only you can read)",
        "Targets of ./build.sh find it by themselves. Ctrl-C stops it.",
    ];

    private static string Line(PosingRepository each) => $"{each.Path} poses as {each.Id}{(each.AsItIs ? ", as it is" : "")}.";
}
