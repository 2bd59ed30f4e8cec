using Build.Validation.Documents;
using Build.Validation.Shell;
using Build.Validation.Sources;

namespace Build.Validation.Resources;

/// <summary>Finds calls of the AWS CLI, and reads their options as the CLI does: shorthand, JSON, and files named with file://.</summary>
internal sealed class AwsCommandReader(SourceTree tree)
{
    /// <exception cref="DocumentException">A file or text given as JSON is none.</exception>
    public IEnumerable<AwsCommand> Read(SourceText source) =>
        from command in ShellText.Commands(source.Text)
        where command.Runs("aws") && command.Program.Count > 2
        let words = command.Program.Skip(1).SkipWhile(word => word.Text.StartsWith('-')).ToList()
        where words.Count > 1
        select new AwsCommand(words[0].Text, words[1].Text, Request(source, words));

    private Mapping Request(SourceText source, List<ShellWord> words)
    {
        var members = new List<KeyValuePair<Scalar, Node>>();
        for (var i = 2; i < words.Count; i++)
        {
            if (!words[i].Text.StartsWith("--", StringComparison.Ordinal))
                continue;
            var values = words.Skip(i + 1).TakeWhile(word => !word.Text.StartsWith("--", StringComparison.Ordinal)).Select(word => Value(source, word)).ToList();
            var name = new Scalar(Place(source, words[i]), Camel(words[i].Text[2..]), true);
            if (name.Value == "cliInputJson" && values is [Mapping whole])
                members.AddRange(whole.Pairs);
            else
                members.Add(new(name, values.Count == 1 ? values[0] : new Sequence(name.Place, values)));
        }
        return new(Place(source, words[0]), members);
    }

    private Node Value(SourceText source, ShellWord word)
    {
        var place = Place(source, word);
        if (word.Text.StartsWith("file://", StringComparison.Ordinal))
            return tree.Find(word.Text["file://".Length..]) is { } file ? JsonText.Read(new(file.Path, file.Text)) : new Mapping(place, []);
        if (word.Text.StartsWith('{') || word.Text.StartsWith('['))
            return JsonText.Read(new(source.File, word.Text, place.Line));
        return word.Text.Contains('=', StringComparison.Ordinal) ? Shorthand(word.Text, place) : new Scalar(place, word.Text, true);
    }

    // a=b,c=d; a value that is a list, a=b,c, goes on until the next name.
    private static Mapping Shorthand(string text, Place place)
    {
        var members = new List<KeyValuePair<Scalar, List<Node>>>();
        foreach (var part in text.Split(','))
        {
            var pair = part.Split('=', 2);
            if (pair.Length == 2)
                members.Add(new(new(place, pair[0], true), [new Scalar(place, pair[1], true)]));
            else if (members.Count > 0)
                members[^1].Value.Add(new Scalar(place, part, true));
        }
        return new(place, [.. members.Select(member => KeyValuePair.Create(member.Key, member.Value is [var only] ? only : new Sequence(place, member.Value)))]);
    }

    private static Place Place(SourceText source, ShellWord word) => source.At(word.Line, word.Column);

    private static string Camel(string option)
    {
        var words = option.Split('-', StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(words.Select((word, index) => index == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));
    }
}
