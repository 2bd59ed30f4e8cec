using Build.Validation.AppSpecs;

namespace Build.Validation.Scripts;

/// <summary>Linux takes the carriage return of a Windows line end for a part of the interpreter's name.</summary>
public sealed class ScriptLineEndings : Rule
{
    /// <inheritdoc/>
    public override string Id => "script-line-ends";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return project.AppSpecs.All(appSpec => appSpec.IsForWindows) ? [] :
            from script in project.Scripts
            let first = script.File.Text.IndexOf('\r', StringComparison.Ordinal)
            where first >= 0
            select Error(script.At(script.File.Text.AsSpan(0, first).Count('\n') + 1), "The line ends as on Windows (CRLF)", "line ends of Linux (LF)",
                $"Run: sed -i 's/\\r$//' {script.Path}; and keep them with '*.sh text eol=lf' in .gitattributes");
    }
}
