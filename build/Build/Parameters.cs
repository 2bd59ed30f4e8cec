using System.Globalization;
using Build.Settings;
using Cake.Core;
using Cake.Core.Diagnostics;
using Cake.Frosting;

namespace Build;

/// <summary>The command line and the environment, read once and typed. Nothing else looks at either.</summary>
public sealed class Parameters
{
    private const string Prefix = "NUTSHELL_";
    private const double DefaultTimeScale = 60; // a minute of AWS is a second here

    private static readonly string[] OfHost =
        ["target", "working", "verbosity", "description", "tree", "dryrun", "exclusive", "version", "info", "help", "no-report", "Settings_NoReport"];

    private readonly ICakeArguments arguments;
    private readonly IReadOnlyDictionary<string, string> variables;

    /// <summary>Checks that every target and argument is one that there is.</summary>
    /// <exception cref="CakeException">One is not. Before the run only this exception brings an exit code of its own.</exception>
    public Parameters(ICakeArguments arguments, ICakeEnvironment environment, IEnumerable<IFrostingTask> tasks)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(environment);
        this.arguments = arguments;
        variables = environment.GetEnvironmentVariables().Where(pair => pair.Value is not null).ToDictionary(pair => pair.Key, pair => pair.Value!, StringComparer.Ordinal);
        var faults = UnknownTargets(tasks).Concat(UnknownArguments()).Concat(Faults()).ToList();
        if (faults.Count > 0)
            throw new CakeException(BadInput.Code, new BadInput(faults).Message);
    }

    /// <summary>Where to work.</summary>
    public CloudKind Cloud => Value("cloud") == "aws" ? CloudKind.Aws : CloudKind.Local;

    /// <summary>The state folder; null for the usual one.</summary>
    public string? State => Value("state");

    /// <summary>The settings file; null for the usual one.</summary>
    public string? SettingsFile => Value("settings");

    /// <summary>Whether questions are answered with yes.</summary>
    public bool Yes => Switch("yes");

    /// <summary>Names of resources that may be taken over.</summary>
    public IReadOnlySet<string> Adopt => arguments.GetArguments("adopt").SelectMany(names => names.Split(',')).ToHashSet(StringComparer.Ordinal);

    /// <summary>Files that <c>Validate</c> checks beside the project's own.</summary>
    public IEnumerable<string> Files => arguments.GetArguments("file");

    /// <summary>Whether <c>Plan</c> says by its exit code that there is something to do.</summary>
    public bool DetailedExitCode => Switch("detailed-exitcode");

    /// <summary>Whether a whole rehearsal is asked for: by its name, or by none.</summary>
    public bool Rehearses => !arguments.HasArgument("target") || arguments.GetArguments("target").Any(target => target.Equals("Rehearse", StringComparison.OrdinalIgnoreCase) || target.Equals("Default", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a rehearsal leaves the app running.</summary>
    public bool Stay => Switch("stay");

    /// <summary>Folders that pose as repositories of GitHub, by owner/name.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Repositories => [.. Pairs("repository")];

    /// <summary>Whether somebody asked for what is not committed; unlike <see cref="Snapshot"/> it is not so by default.</summary>
    public bool SnapshotAsked => Switch("snapshot");

    /// <summary>What the embedded AWS divides AWS's own waiting times by: 1 is real time.</summary>
    public double TimeScale => Value("time-scale") is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : DefaultTimeScale;

    /// <summary>Whether a time scale was given.</summary>
    public bool TimeScaleGiven => Value("time-scale") is not null;

    /// <summary>Whether <c>Fleet</c> takes the instances down.</summary>
    public bool Remove => Switch("remove");

    /// <summary>Port of <c>Local-Aws</c>; 0 for a free one.</summary>
    public int Port => Number("port", 0);

    /// <summary>Whether <c>Local-Aws</c> takes requests signed with any key.</summary>
    public bool AnySignature => Value("signatures") == "any";

    /// <summary>Whether a signed request may empty <c>Local-Aws</c>.</summary>
    public bool ResetEndpoint => Switch("reset-endpoint");

    /// <summary>The commit to release; null for the branch's last.</summary>
    public string? Commit => Value("commit");

    /// <summary>Whether the working tree is pushed as it is, instead of HEAD.</summary>
    public bool Snapshot => Value("snapshot") is { } value ? !value.Equals("false", StringComparison.OrdinalIgnoreCase) : Cloud == CloudKind.Local;

    /// <summary>Values of the pipeline's variables.</summary>
    public IReadOnlyDictionary<string, string> Variables => Pairs("variable").ToDictionary(StringComparer.Ordinal);

    /// <summary>Whether <c>Doctor</c> mends what it can.</summary>
    public bool Fix => Switch("fix");

    /// <summary>Whether the release lock is taken whoever holds it.</summary>
    public bool BreakLock => Switch("break-lock");

    /// <summary>An execution; null for the latest.</summary>
    public string? Execution => Value("execution");

    /// <summary>A deployment.</summary>
    public string? Deployment => Value("deployment");

    /// <summary>A build; null for the newest.</summary>
    public string? Build => Value("build");

    /// <summary>An instance; null for all.</summary>
    public string? Instance => Value("instance");

    /// <summary>Whether a build's log is followed to its end.</summary>
    public bool Follow => Switch("follow");

    /// <summary>Whether only the places of logs are asked for.</summary>
    public bool Where => Switch("where");

    /// <summary>A stage.</summary>
    public string? Stage => Value("stage");

    /// <summary>Why an operator does something.</summary>
    public string? Reason => Value("reason");

    /// <summary>Whether running actions are ended at once.</summary>
    public bool Abandon => Switch("abandon");

    /// <summary>Whether all actions of a stage are tried again.</summary>
    public bool AllActions => Switch("all");

    /// <summary>Whether an approval is answered with no.</summary>
    public bool Reject => Switch("reject");

    /// <summary>A lifecycle event; null for all.</summary>
    public string? Event => Value("event");

    /// <summary>Where the history goes on; null begins with the newest.</summary>
    public string? Next => Value("next");

    /// <summary>Whether the terminal, if there is one, can draw lines again, and a person looks at it.</summary>
    public bool HasTerminal => variables.GetValueOrDefault("TERM") is { Length: > 0 } and not "dumb" && !variables.ContainsKey("CI");

    /// <summary>How many executions are listed.</summary>
    public int Limit => Number("limit", 20);

    /// <summary>Whether the answer is a document on stdout, and everything else on stderr.</summary>
    public bool Json => Switch("json");

    /// <summary>The template to package; null for the usual one.</summary>
    public string? Template => Value("template");

    /// <summary>Where the packaged template goes; null for the usual place.</summary>
    public string? Output => Value("output");

    /// <summary>The bucket of packaged code; null for the artifact bucket.</summary>
    public string? Bucket => Value("bucket");

    /// <summary>The function to call.</summary>
    public string? Function => Value("function");

    /// <summary>The event to call it with: JSON, or a file; null for an empty one.</summary>
    public string? Payload => Value("payload");

    /// <summary>Names of the benchmarks to run; none for all.</summary>
    public IReadOnlyList<string> Benchmarks => [.. arguments.GetArguments("benchmark")];

    /// <summary>Key of the revision to deploy; null for the packaged one.</summary>
    public string? Revision => Value("revision");

    /// <summary>The commit that CodeBuild builds; null elsewhere. A build has no git folder to ask.</summary>
    public string? BuiltCommit => variables.GetValueOrDefault("CODEBUILD_RESOLVED_SOURCE_VERSION");

    /// <summary>Whether a deployment goes on when the old revision's ApplicationStop fails.</summary>
    public bool IgnoreApplicationStopFailures => Switch("ignore-application-stop-failures");

    /// <summary>Settings given on the command line, by path: <c>--fleet-count=3</c> is <c>fleet.count</c>.</summary>
    public IEnumerable<KeyValuePair<string, string>> Settings => SettingsSchema.All.Keys
        .Select(path => (path, value: arguments.GetArgument(SettingsReader.ArgumentOf(path))))
        .Where(pair => pair.value is not null).Select(pair => KeyValuePair.Create(pair.path, pair.value!));

    /// <summary>The process's environment: settings among it, and what programs that it starts are given.</summary>
    public IReadOnlyDictionary<string, string> Environment => variables;

    /// <summary>A value that a target cannot do without.</summary>
    /// <param name="value">As it was given.</param>
    /// <param name="name">The argument's name.</param>
    /// <param name="next">Where to find what it can be.</param>
    /// <exception cref="BadInput">It was not given.</exception>
    public string Require(string? value, string name, string next = "Status lists the stages: ./build.sh --target Status") =>
        value ?? throw new BadInput($"--{name} is missing: {Parameter.All.Single(parameter => parameter.Name == name).Description}. {next}");

    /// <summary>Shows what the run goes by. Secrets are shown as set or not set.</summary>
    public void Print(ICakeLog log)
    {
        log.Verbose("cloud: {0}", Cloud);
        foreach (var parameter in Parameter.All.Where(parameter => parameter.Name != "cloud" && Value(parameter.Name) is not null))
            log.Verbose("{0}: {1}", parameter.Name, Value(parameter.Name)!);
        foreach (var (path, value) in Settings)
            log.Verbose("setting {0}: {1}", path, SettingsSchema.All[path].IsSecret ? "set" : value);
        foreach (var name in new[] { "AWS_PROFILE", "AWS_REGION", "AWS_ENDPOINT_URL" })
            log.Verbose("{0}: {1}", name, variables.GetValueOrDefault(name, "not set"));
        foreach (var secret in new[] { "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN" })
            log.Verbose("{0}: {1}", secret, variables.ContainsKey(secret) ? "set" : "not set");
    }

    private int Number(string name, int otherwise) => Value(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    private IEnumerable<KeyValuePair<string, string>> Pairs(string name) =>
        arguments.GetArguments(name).Select(text => text.Split('=', 2)).Select(pair => KeyValuePair.Create(pair[0], pair.ElementAtOrDefault(1) ?? ""));

    private static string Hint(string word, IEnumerable<string> candidates, string prefix = "") =>
        Spelling.Nearest(word, candidates) is { } nearest ? $" Did you mean {prefix}{nearest}?" : "";

    // A switch is given without a value.
    private string? Value(string name) => arguments.HasArgument(name) ? arguments.GetArgument(name) ?? "" : variables.GetValueOrDefault(Prefix + name.Replace('-', '_').ToUpperInvariant());

    private bool Switch(string name) => Value(name) is { } value && !value.Equals("false", StringComparison.OrdinalIgnoreCase);

    private IEnumerable<string> UnknownTargets(IEnumerable<IFrostingTask> tasks)
    {
        var names = tasks.Select(task => TaskInfo.Of(task.GetType()).Name).ToList();
        return arguments.GetArguments("target").Where(target => !names.Contains(target, StringComparer.OrdinalIgnoreCase))
            .Select(target => $"There is no target '{target}'.{Hint(target, names)} ./build.sh --help lists the targets.");
    }

    private IEnumerable<string> UnknownArguments()
    {
        var names = Parameter.All.Select(parameter => parameter.Name).Concat(SettingsSchema.All.Keys.Select(SettingsReader.ArgumentOf)).ToList();
        return arguments.GetArguments().Keys.Where(name => !names.Concat(OfHost).Contains(name, StringComparer.OrdinalIgnoreCase))
            .Select(name => $"There is no argument --{name}.{Hint(name, names, "--")} ./build.sh --help lists the arguments.");
    }

    private IEnumerable<string> Faults()
    {
        foreach (var parameter in Parameter.All.Where(each => each is { Value: not null, MayBeBare: false } && arguments.HasArgument(each.Name) && string.IsNullOrEmpty(arguments.GetArgument(each.Name))))
            yield return CommandLine.Of(parameter.Name);
        if (Value("cloud") is { } cloud && cloud is not ("local" or "aws"))
            yield return $"--cloud is '{cloud}'; it can be local or aws.{Hint(cloud, ["local", "aws"])}";
        if (Value("limit") is { } limit && (!int.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count < 1))
            yield return $"--limit is '{limit}'; it must be a number from 1.";
        foreach (var pair in Pairs("variable").GroupBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (pair.Key.Length == 0 || pair.First().Value.Length == 0)
                yield return $"--variable is '{pair.Key}'; it must be NAME=VALUE, neither of them empty.";
            else if (pair.Count() > 1)
                yield return $"--variable {pair.Key} is given {pair.Count()} times; give it once.";
        }
        if (Value("port") is { } port && (!int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > 65535))
            yield return $"--port is '{port}'; it must be a number from 0 (a free port) to 65535.";
        if (Value("time-scale") is { } scale && (!double.TryParse(scale, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var factor) || factor is < 1 or > 3600))
            yield return $"--time-scale is '{scale}'; it must be a number from 1 (real time) to 3600 (an hour of AWS is a second).";
        foreach (var (id, path) in Repositories.Where(pair => pair.Key.Split('/') is not [{ Length: > 0 }, { Length: > 0 }] || pair.Value.Length == 0))
            yield return $"--repository is '{id}{(path.Length > 0 ? "=" : "")}{path}'; it must be owner/name=PATH, for example --repository me/app=../app";
        if (Value("signatures") is { } signatures && signatures is not ("any" or "own"))
            yield return $"--signatures is '{signatures}'; it can be own (requests signed with the run's own key) or any.";
    }
}
