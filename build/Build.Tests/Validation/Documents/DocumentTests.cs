using Build.Validation;
using Build.Validation.Documents;

namespace Build.Tests.Validation.Documents;

public class DocumentTests
{
    [Fact]
    public void Values_know_their_places_in_yaml_and_in_json()
    {
        var yaml = YamlText.Read(new("a.yml", "a:\n  - b: 'ü'\n    c: 1\n"));
        Assert.Equal(new Place("a.yml", 3, 8), yaml["a"]!.Items[0]["c"]!.Place);
        var json = JsonText.Read(new("a.json", "{ \"ü\": 1, // comment\n  \"a\": [ { \"c\": 2, } ] }", 10));
        Assert.Equal(new Place("a.json", 11, 17), json["a"]!.Items[0]["c"]!.Place);
        Assert.Equal(new Place("a.json", 10, 8), json["ü"]!.Place);
    }

    [Fact]
    public void Yaml_knows_quoted_text_from_what_readers_take_for_numbers()
    {
        var node = YamlText.Read(new("a.yml", "quoted: \"0644\"\nplain: 0644\nnothing:\ntilde: ~\nempty: ''\n"));
        Assert.True(((Scalar)node["quoted"]!).IsQuoted);
        Assert.False(((Scalar)node["plain"]!).IsQuoted);
        Assert.True(node["nothing"]!.IsNull && node["tilde"]!.IsNull && !node["empty"]!.IsNull);
    }

    [Fact]
    public void An_alias_stands_for_what_its_anchor_names()
    {
        var node = YamlText.Read(new("a.yml", "a: &x\n  b: 1\nc: *x\n"));
        Assert.Equal("1", node["c"]!["b"]!.Text);
    }

    [Theory]
    [InlineData("a: *nowhere", "alias *nowhere has no anchor above it")]
    [InlineData("{a: 1, a: 2}", "key 'a' is there twice")]
    [InlineData("[a, b]: 1", "a key is a list or mapping")]
    public void Yaml_that_cannot_be_meant_is_refused(string text, string message) =>
        Assert.Equal(message, Assert.Throws<DocumentException>(() => YamlText.Read(new("a.yml", text))).Message);

    [Fact]
    public void A_hundred_thousand_brackets_take_neither_stack_nor_memory()
    {
        var deep = new string('[', 100_000);
        Assert.Throws<DocumentException>(() => YamlText.Read(new("a.yml", deep)));
        Assert.Throws<DocumentException>(() => JsonText.Read(new("a.json", deep)));
    }

    [Fact]
    public void Aliases_of_aliases_do_not_grow_without_bound()
    {
        var lines = Enumerable.Range(1, 30).Select(level => $"a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat(level == 1 ? "x" : $"*a{level - 1}", 9))}]");
        var exception = Assert.Throws<DocumentException>(() => YamlText.Read(new("a.yml", string.Join('\n', lines))));
        Assert.Equal("more than 200000 values", exception.Message);
    }

    [Fact]
    public void Blocks_of_markdown_keep_their_lines()
    {
        var blocks = MarkdownBlocks.Of(new("a.md", "text\n\n```json\n{ \"a\":\n  1 }\n```\n* item\n  ```bash\n  echo\n  ```\n```\nnever closed\n")).ToList();
        Assert.Equal(["json", "bash"], blocks.Select(block => block.Language));
        Assert.Equal(new Place("a.md", 5, 3), JsonText.Read(blocks[0].Text)["a"]!.Place);
        Assert.Equal(("echo\n", 9), (blocks[1].Text.Text, blocks[1].Text.FirstLine));
    }
}
