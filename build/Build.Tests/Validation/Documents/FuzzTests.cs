using System.Text;
using Build.Settings;
using Build.Validation;
using Build.Validation.Documents;
using Build.Validation.Shell;
using FsCheck;
using FsCheck.Fluent;

namespace Build.Tests.Validation.Documents;

/// <summary>Whatever is in a file, it is read or refused with a place: no other exception, no hang.</summary>
public class FuzzTests
{
    private static readonly string[] Seeds =
        [.. Directory.GetFiles(Repository.File("build/Build.Tests/Validation/Tutorial"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    private static readonly string[] Pieces = ["\n", "\t", " ", ":", "- ", "[", "{", "]", "}", "'", "\"", "&a ", "*a", "!", "|", ">", "#", "\\", "\0", "\uFEFF", "\uD800", "\\ud800", "💥", "---\n", "<<EOF\n", "$(", "`", "```\n", ",", "=", "0", "\r"];

    private static readonly Arbitrary<string> Damaged =
        (from seed in Gen.Elements(Seeds)
         from edits in Gen.ListOf(from at in Gen.Choose(0, 5000) from cut in Gen.Choose(0, 20) from piece in Gen.Elements(Pieces) select (at, cut, piece))
         select edits.Aggregate(seed, (text, edit) => text.Length == 0 ? edit.piece : Edit(text, edit.at % text.Length, edit.cut, edit.piece))).ToArbitrary();

    [Fact]
    public void Any_text_is_read_or_refused_with_its_place() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Damaged, text =>
        new Func<SourceText, Node>[] { YamlText.Read, JsonText.Read }.All(read => IsReadOrRefused(read, text)) && ShellText.Commands(text) is not null));

    [Fact]
    public void Validating_damaged_projects_never_fails() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), Prop.ForAll(Damaged, text =>
    {
        using var folder = new TempFolder();
        string[] names = ["appspec.yml", "buildspec.yml", "template.yaml", "pipeline.json", "package.json", "commands.md", "make.sh"];
        foreach (var name in names)
            File.WriteAllBytes(folder.File(name), Encoding.UTF8.GetBytes(text));
        return Validator.Validate(folder.Path, new NutshellSettings(), ["commands.md", "make.sh"], new FixedClock()).All(finding => finding.Place.Line >= 1);
    }));

    private static bool IsReadOrRefused(Func<SourceText, Node> read, string text)
    {
        try
        {
            return read(new("file", text)).Size > 0;
        }
        catch (DocumentException exception)
        {
            return exception.Place.Line >= 1 && exception.Message.Length > 0;
        }
    }

    private static string Edit(string text, int at, int cut, string piece) => string.Concat(text.AsSpan(0, at), piece, text.AsSpan(Math.Min(text.Length, at + cut)));
}
