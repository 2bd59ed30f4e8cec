using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace LocalAws.CodeBuild.Execution.Spec;

/// <summary>Reads the batch section; list and graph share their shape, a matrix is expanded by <see cref="BatchMatrix"/>.</summary>
internal static partial class BatchSpecParser
{
    private static readonly string[] EnvKeys = ["compute-type", "image", "privileged-mode", "type", "variables"];

    public static BatchSpec Parse(YamlMap batch)
    {
        string[] kinds = [.. new[] { "build-list", "build-matrix", "build-graph" }.Where(kind => batch.Node(kind) is not null)];
        if (kinds.Length != 1)
            throw batch.Error("batch", "batch must hold exactly one of build-list, build-matrix, build-graph");
        var builds = kinds[0] == "build-matrix" ? BatchMatrix.Expand(batch.Map("build-matrix", "static", "dynamic")!) : List(batch, kinds[0]);
        if (builds.Count is 0 or > 100)
            throw batch.Error(kinds[0], $"{batch.At(kinds[0])} must make 1 to 100 builds, not {builds.Count}");
        BatchGraph.Check(builds, message => batch.Error(kinds[0], message));
        return new BatchSpec(batch.Flag("fast-fail"), builds);
    }

    /// <summary>The builds of a list or graph; identifiers may be left out of a list and are then numbered.</summary>
    private static IReadOnlyList<BatchBuild> List(YamlMap batch, string kind) =>
        [.. batch.Items(kind).Select((node, i) => One(node, $"{batch.At(kind)}[{i}]", kind == "build-graph", i))];

    private static BatchBuild One(YamlNode node, string path, bool graph, int index)
    {
        string[] keys = ["identifier", "buildspec", "ignore-failure", "env"];
        var map = new YamlMap(node, path, graph ? [.. keys, "depend-on"] : keys);
        var identifier = graph ? map.RequiredText("identifier") : map.Text("identifier") ?? $"build{index}";
        if (!IdentifierPattern().IsMatch(identifier))
            throw map.Error("identifier", $"Invalid {map.At("identifier")} '{identifier}': letters, digits and _ only, 1 to 128");
        var env = map.Map("env", EnvKeys);
        return new BatchBuild
        {
            Identifier = identifier,
            DependsOn = graph ? map.OneOrMore("depend-on") : [],
            IgnoreFailure = map.Flag("ignore-failure"),
            Buildspec = map.Text("buildspec"),
            ComputeType = env?.Text("compute-type"),
            Image = env?.Text("image"),
            EnvironmentType = env?.Text("type"),
            PrivilegedMode = env?.Node("privileged-mode") is null ? null : env.Flag("privileged-mode"),
            Variables = env?.TextMap("variables") ?? new Dictionary<string, string>(),
        };
    }

    [GeneratedRegex("^[A-Za-z0-9_]{1,128}$")]
    private static partial Regex IdentifierPattern();
}
