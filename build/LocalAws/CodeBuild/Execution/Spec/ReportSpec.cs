namespace LocalAws.CodeBuild.Execution.Spec;

/// <summary>One report group fed by the build's result files.</summary>
/// <param name="Group">A report group's ARN, or a new name that becomes project-name after AWS's rule.</param>
public sealed record ReportSpec(string Group, IReadOnlyList<string> Files, string? BaseDirectory, bool DiscardPaths, string FileFormat)
{
    /// <summary>The file formats of test reports; the first is AWS's default.</summary>
    public static IReadOnlyList<string> TestFormats { get; } = ["JUNITXML", "CUCUMBERJSON", "NUNITXML", "NUNIT3XML", "TESTNGXML", "VISUALSTUDIOTRX"];

    /// <summary>The file formats of coverage reports.</summary>
    public static IReadOnlyList<string> CoverageFormats { get; } = ["CLOVERXML", "COBERTURAXML", "JACOCOXML", "SIMPLECOV"];
}
