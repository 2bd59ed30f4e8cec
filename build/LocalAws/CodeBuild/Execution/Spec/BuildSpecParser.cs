using LocalAws.Kernel;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace LocalAws.CodeBuild.Execution.Spec;

/// <summary>
/// Reads a buildspec of version 0.2 whole, after the buildspec reference of the CodeBuild user guide. Stricter than CodeBuild in one thing:
/// a key that CodeBuild does not know, which it would skip in silence, is an error that names the key.
/// </summary>
public static class BuildSpecParser
{
    private static readonly Dictionary<string, string> PhaseTypes = new(StringComparer.Ordinal)
    {
        ["install"] = "INSTALL",
        ["pre_build"] = "PRE_BUILD",
        ["build"] = "BUILD",
        ["post_build"] = "POST_BUILD",
    };

    private static readonly string[] Sections = ["version", "run-as", "env", "proxy", "batch", "phases", "reports", "artifacts", "cache"];

    /// <exception cref="BuildSpecException">The text is no YAML, or no buildspec; the message has line and column.</exception>
    public static BuildSpec Parse(string yaml)
    {
        var root = new YamlMap(Root(yaml), "", Sections);
        CheckVersion(root);
        var spec = new BuildSpec
        {
            RunAs = root.Text("run-as"),
            Env = Env(root.Map("env", "shell", "variables", "parameter-store", "exported-variables", "secrets-manager", "git-credential-helper")),
            Proxy = root.Map("proxy", "upload-artifacts", "logs") is { } proxy ? new(proxy.Flag("upload-artifacts"), proxy.Flag("logs")) : new(false, false),
            Batch = root.Map("batch", "fast-fail", "build-list", "build-matrix", "build-graph") is { } batch ? BatchSpecParser.Parse(batch) : null,
            Phases = Phases(root.Map("phases", [.. PhaseTypes.Keys])),
            Reports = ReportSpecs(root.Map("reports", known: null)),
            Artifacts = ArtifactsSpecParser.Parse(root),
            CachePaths = root.Map("cache", "paths")?.Texts("paths") ?? [],
        };
        if (spec.Phases.Count == 0 && spec.Batch is null)
            throw root.Error("phases", "The buildspec has no phases: name at least one of install, pre_build, build, post_build");
        return spec;
    }

    private static YamlNode Root(string yaml)
    {
        try
        {
            return YamlText.Load(yaml) ?? throw new BuildSpecException("The buildspec is empty");
        }
        catch (YamlException broken)
        {
            var cause = broken.InnerException?.Message ?? broken.Message;
            throw new BuildSpecException($"{cause.TrimEnd('.')} at line {broken.Start.Line}, column {broken.Start.Column}");
        }
    }

    private static void CheckVersion(YamlMap root)
    {
        var version = root.RequiredText("version");
        if (version == "0.1")
            throw root.Error("version", "Version 0.1 runs each command in a shell of its own, which LocalAws does not imitate: use version 0.2");
        if (version != "0.2")
            throw root.Error("version", $"Unknown buildspec version '{version}': use 0.2");
    }

    private static EnvSpec Env(YamlMap? env)
    {
        if (env is null)
            return new();
        if (env.Text("shell") is { } shell && shell is not (EnvSpec.Bash or EnvSpec.Sh))
            throw env.Error("shell", $"Shell '{shell}' is not available here: use {EnvSpec.Bash} or {EnvSpec.Sh}");
        return new()
        {
            Shell = env.Text("shell"),
            Variables = env.TextMap("variables"),
            ParameterStore = env.TextMap("parameter-store"),
            SecretsManager = env.TextMap("secrets-manager"),
            ExportedVariables = env.Texts("exported-variables"),
            GitCredentialHelper = env.Flag("git-credential-helper"),
        };
    }

    private static Dictionary<string, PhaseSpec> Phases(YamlMap? phases) =>
        phases?.Keys.Where(key => phases.Node(key) is not null).ToDictionary(key => PhaseTypes[key], key => Phase(phases, key)) ?? [];

    private static PhaseSpec Phase(YamlMap phases, string name)
    {
        string[] common = ["run-as", "on-failure", "commands", "finally"];
        var phase = phases.Map(name, name == "install" ? [.. common, "runtime-versions"] : common)!;
        var onFailure = phase.Text("on-failure");
        return new()
        {
            RunAs = phase.Text("run-as"),
            OnFailure = onFailure is null
                ? OnFailure.Default
                : OnFailure.TryParse(onFailure)
                    ?? throw phase.Error(
                        "on-failure",
                        $"Invalid {phase.At("on-failure")} '{onFailure}': use ABORT, CONTINUE, RETRY, RETRY-count, RETRY-regex or RETRY-count-regex"
                    ),
            Commands = phase.Texts("commands"),
            Finally = phase.Texts("finally"),
            RuntimeVersions = name == "install" ? phase.TextMap("runtime-versions") : new Dictionary<string, string>(),
        };
    }

    private static IReadOnlyList<ReportSpec> ReportSpecs(YamlMap? reports) =>
        reports is null
            ? []
            :
            [
                .. reports.Keys.Select(group =>
                {
                    var report =
                        reports.Map(group, "files", "base-directory", "discard-paths", "file-format")
                        ?? throw reports.Error(group, $"reports.{group} is empty");
                    var format = report.Text("file-format") ?? ReportSpec.TestFormats[0];
                    if (!ReportSpec.TestFormats.Contains(format) && !ReportSpec.CoverageFormats.Contains(format))
                        throw report.Error(
                            "file-format",
                            $"Unknown {report.At("file-format")} '{format}': use one of "
                                + string.Join(", ", ReportSpec.TestFormats.Concat(ReportSpec.CoverageFormats))
                        );
                    var files = report.OneOrMore("files");
                    if (files.Count == 0)
                        throw report.Error("files", $"{report.At("files")} is missing");
                    return new ReportSpec(group, files, report.Text("base-directory"), report.Flag("discard-paths"), format);
                }),
            ];
}
