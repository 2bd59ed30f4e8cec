using System.Net;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Http;

public class HostGuardTests
{
    [Theory]
    [InlineData("evil.example", null)]
    [InlineData("localhost", "https://evil.example")]
    [InlineData("127.0.0.1.evil.example", null)]
    public async Task A_page_that_the_user_visits_cannot_drive_the_server(string host, string? origin)
    {
        await using var aws = await TestAws.StartAsync();
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, aws.Endpoint);
        request.Headers.Host = host;
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Contains("AccessDenied", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
