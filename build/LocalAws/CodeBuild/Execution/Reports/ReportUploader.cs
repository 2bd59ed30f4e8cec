using System.Text.Json;
using System.Xml;
using LocalAws.CodeBuild.Execution.Artifacts;
using LocalAws.CodeBuild.Execution.Spec;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild.Execution.Reports;

/// <summary>Reads a build's test results and coverage, shows them in its log and keeps them. Failed tests fail a build through its commands, not here.</summary>
internal sealed class ReportUploader(ReportKeeper keeper)
{
    /// <exception cref="AwsException">The build's role may not make reports.</exception>
    public void Upload(BuildRun run)
    {
        foreach (var spec in run.Spec.Reports) Upload(run, spec);
    }

    private void Upload(BuildRun run, ReportSpec spec)
    {
        try
        {
            run.ReportArns.Add(ReportSpec.CoverageFormats.Contains(spec.FileFormat) ? Coverage(run, spec) : Tests(run, spec));
        }
        catch (Exception broken) when (broken is ArtifactException or XmlException or JsonException)
        {
            run.Log.Container($"Report {spec.Group}: {broken.Message}");
        }
    }

    private string Tests(BuildRun run, ReportSpec spec)
    {
        var results = Read(run, spec, (text, file) => spec.FileFormat switch
        {
            "JUNITXML" => JUnitReport.Read(text, file.Name),
            "CUCUMBERJSON" => CucumberReport.Read(text, file.Name),
            _ => TestXml.Read(spec.FileFormat, text, file.Name),
        });
        Show(run, ReportTable.Lines(spec.Group, results));
        return keeper.Keep(run, spec, "TEST", report => TestReports.Fill(report, results));
    }

    private string Coverage(BuildRun run, ReportSpec spec)
    {
        var files = Read(run, spec, (text, _) => spec.FileFormat == "SIMPLECOV" ? SimpleCovReport.Read(text) : CoverageXml.Read(spec.FileFormat, text))
            .Select(file => file with { Path = Below(run.SourceFolder, file.Path) }).ToList();
        Show(run, CoverageTable.Lines(spec.Group, files));
        return keeper.Keep(run, spec, "CODE_COVERAGE", report => CoverageReports.Fill(report, files));
    }

    private static void Show(BuildRun run, IEnumerable<string> lines)
    {
        foreach (var line in lines) run.Log.Output(run.Log.Mask.Apply(line));
    }

    private static List<T> Read<T>(BuildRun run, ReportSpec spec, Func<TextReader, ArtifactFile, IReadOnlyList<T>> read)
    {
        var selection = new ArtifactsSpec { Files = spec.Files, BaseDirectory = spec.BaseDirectory, DiscardPaths = spec.DiscardPaths };
        var results = new List<T>();
        foreach (var file in ArtifactSelection.Select(run.SourceFolder, selection, preserveLinks: false))
        {
            try
            {
                using var text = new StreamReader(ArtifactFile.Open(file.Path));
                results.AddRange(read(text, file));
            }
            catch (Exception broken) when (broken is XmlException or JsonException)
            {
                throw new XmlException($"{file.Name}: {broken.Message}", broken);
            }
        }

        return results;
    }

    private static string Below(string folder, string path) => Path.IsPathRooted(path) && Path.GetRelativePath(folder, path) is var relative && !relative.StartsWith("..", StringComparison.Ordinal)
        ? relative.Replace(Path.DirectorySeparatorChar, '/')
        : path;
}
