using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The whole policy: what is not said gets AWS's default again.</summary>
public sealed record UpdateAccountPasswordPolicyRequest(
    int? MinimumPasswordLength, bool? RequireSymbols, bool? RequireNumbers, bool? RequireUppercaseCharacters, bool? RequireLowercaseCharacters,
    bool? AllowUsersToChangePassword, int? MaxPasswordAge, int? PasswordReusePrevention, bool? HardExpiry);

/// <summary>Sets the account's password policy.</summary>
public sealed class UpdateAccountPasswordPolicy(StateStore state, AccountStore accounts) : Operation<UpdateAccountPasswordPolicyRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(UpdateAccountPasswordPolicyRequest request, CallContext call)
    {
        var policy = new PasswordPolicy
        {
            MinimumPasswordLength = request.MinimumPasswordLength ?? 6,
            RequireSymbols = request.RequireSymbols ?? false,
            RequireNumbers = request.RequireNumbers ?? false,
            RequireUppercaseCharacters = request.RequireUppercaseCharacters ?? false,
            RequireLowercaseCharacters = request.RequireLowercaseCharacters ?? false,
            AllowUsersToChangePassword = request.AllowUsersToChangePassword ?? false,
            ExpirePasswords = request.MaxPasswordAge is not null,
            MaxPasswordAge = request.MaxPasswordAge,
            PasswordReusePrevention = request.PasswordReusePrevention,
            HardExpiry = request.HardExpiry,
        };
        accounts.Put(call.AccountId, accounts.Get(call.AccountId) with { PasswordPolicy = policy });
        return Unit.Value;
    }
}
