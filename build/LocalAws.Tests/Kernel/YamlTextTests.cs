using LocalAws.Kernel;
using YamlDotNet.Core;

namespace LocalAws.Tests.Kernel;

public class YamlTextTests
{
    [Theory]
    [InlineData("os: [linux\nhooks:\n", 2, "A list [ ] or mapping { } above is not closed.")]
    [InlineData("a: b: c", 1, "found invalid mapping")]
    public void What_is_no_yaml_is_refused_with_its_line(string text, long line, string message)
    {
        var exception = Assert.ThrowsAny<YamlException>(() => YamlText.Load(text));
        Assert.Equal(line, exception.Start.Line);
        Assert.Contains(message, exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    public void A_hundred_thousand_levels_do_not_end_the_process(string level) =>
        Assert.ThrowsAny<YamlException>(() => YamlText.Load(string.Concat(Enumerable.Repeat(level, 100_000))));

    [Fact]
    public void A_hundred_levels_are_read() => Assert.NotNull(YamlText.Load(new string('[', YamlText.Depth) + new string(']', YamlText.Depth)));

    [Fact]
    public void Nothing_is_null() => Assert.Null(YamlText.Load("# nothing\n"));
}
