using System.Text;
using System.Text.Json;
using Amazon.CodeDeploy.Model;
using Amazon.IdentityManagement.Model;
using Amazon.Lambda.Model;
using FsCheck.Fluent;
using Microsoft.AspNetCore.WebUtilities;

namespace StandIns.Tests.Wire;

/// <summary>Whatever text a member holds, it arrives as it was, in JSON, forms, paths and queries.</summary>
public sealed class AnyTextTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    // Half of a surrogate pair is not text: no encoding can carry it.
    private static IEnumerable<string> Texts => ArbMap.Default.ArbFor<string>().Generator.Sample(60, 100)
        .Where(text => !string.IsNullOrEmpty(text) && Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text)
        .Concat(["a/b c+d%20e?f=g&h#i:j", "ü 漢字 😀 \u2028 \"'\\ <>&", "..", "~!*'();@$,[]"]);

    [Fact]
    public async Task In_JSON()
    {
        await using var server = await LoopbackServer.StartAsync(request => Answer.Json(
            $$"""{"applicationId":{{JsonDocument.Parse(request.Body).RootElement.GetProperty("applicationName").GetRawText()}}}"""));
        using var client = server.CodeDeploy();
        foreach (var text in Texts)
            Assert.Equal(text, (await client.CreateApplicationAsync(new CreateApplicationRequest { ApplicationName = text }, Cancellation)).ApplicationId);
    }

    [Fact]
    public async Task In_forms()
    {
        await using var server = await LoopbackServer.StartAsync(_ => Answer.Xml("<R/>"));
        using var client = server.Iam();
        foreach (var text in Texts)
        {
            await client.DeleteRoleAsync(new DeleteRoleRequest { RoleName = text }, Cancellation);
            Assert.Equal(text, QueryHelpers.ParseQuery(server.Requests[^1].Text)["RoleName"]);
        }
    }

    [Fact]
    public async Task In_paths_and_queries()
    {
        await using var server = await LoopbackServer.StartAsync();
        using var client = server.Lambda();
        // Servers refuse a NUL in a path and fold dots before anyone sees them; no name of AWS's has either.
        foreach (var text in Texts.Where(text => !text.Contains('\0', StringComparison.Ordinal) && text is not ("." or "..")))
        {
            await client.GetFunctionAsync(new GetFunctionRequest { FunctionName = text, Qualifier = text }, Cancellation);
            var request = server.Requests[^1];
            Assert.Equal(text, Uri.UnescapeDataString(request.Path["/2015-03-31/functions/".Length..]));
            Assert.Equal(text, QueryHelpers.ParseQuery(request.Query)["Qualifier"]);
        }
    }
}
