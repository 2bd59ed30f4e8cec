using Build.Serverless;
using Build.Tests.Testing;

namespace Build.Tests.Serverless;

public sealed class FunctionPayloadTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void It_is_JSON_or_a_file_with_JSON()
    {
        folder.Write("event.json", """{"a":1}""");
        Assert.Equal("{}", FunctionPayload.Of(null, folder.Path));
        Assert.Equal("[1]", FunctionPayload.Of("[1]", folder.Path));
        Assert.Equal("""{"a":1}""", FunctionPayload.Of("event.json", folder.Path));
        Assert.Equal("""{"a":1}""", FunctionPayload.Of("@event.json", folder.Path));
    }

    [Theory]
    [InlineData("{a}", "--payload: This is not valid JSON")]
    [InlineData("none.json", "--payload: This is not valid JSON")]
    [InlineData("@none.json", "names the file none.json, which is not there")]
    [InlineData("broken.json", "broken.json:2:")]
    public void What_is_neither_is_refused_with_its_place(string given, string message)
    {
        folder.Write("broken.json", "{\"a\":\n}");
        Assert.Contains(message, Assert.Throws<BadInput>(() => FunctionPayload.Of(given, folder.Path)).Message, StringComparison.Ordinal);
    }
}
