using System.Security.Cryptography;
using LocalAws.Http;

namespace LocalAws.SecretsManager;

/// <summary>What the password may hold; 32 characters of every kind but spaces when nothing is said.</summary>
public sealed record GetRandomPasswordRequest(
    long? PasswordLength,
    string? ExcludeCharacters,
    bool? ExcludeNumbers,
    bool? ExcludePunctuation,
    bool? ExcludeUppercase,
    bool? ExcludeLowercase,
    bool? IncludeSpace,
    bool? RequireEachIncludedType
);

/// <summary>The password.</summary>
public sealed record GetRandomPasswordResponse(string RandomPassword)
{
    /// <summary>Without the password.</summary>
    public override string ToString() => "***";
}

internal sealed class GetRandomPassword : AsyncOperation<GetRandomPasswordRequest, GetRandomPasswordResponse>
{
    private const int DefaultLength = 32;

    protected override Task<GetRandomPasswordResponse> HandleAsync(GetRandomPasswordRequest request, CallContext call)
    {
        string[] kinds =
        [
            request.ExcludeLowercase is true ? "" : "abcdefghijklmnopqrstuvwxyz",
            request.ExcludeUppercase is true ? "" : "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
            request.ExcludeNumbers is true ? "" : "0123456789",
            request.ExcludePunctuation is true ? "" : "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~",
            request.IncludeSpace is true ? " " : "",
        ];
        kinds = [.. kinds.Select(kind => string.Concat(kind.Except(request.ExcludeCharacters ?? ""))).Where(kind => kind.Length > 0)];
        var length = (int)(request.PasswordLength ?? DefaultLength);
        var each = request.RequireEachIncludedType ?? true;
        if (kinds.Length == 0 || (each && length < kinds.Length))
            throw SecretErrors.InvalidParameter("The password length or the excluded characters leave no password that has every included type.");
        var letters = (each ? kinds.Select(kind => RandomNumberGenerator.GetItems<char>(kind, 1)[0]) : [])
            .Concat(RandomNumberGenerator.GetItems<char>(string.Concat(kinds), length - (each ? kinds.Length : 0)))
            .ToArray();
        RandomNumberGenerator.Shuffle<char>(letters);
        return Task.FromResult(new GetRandomPasswordResponse(new string(letters)));
    }
}
