using Gateway.Api.Persistence;
using Gateway.Api.Persistence.AccessPoint;
using Gateway.Domain.Parties;
using Gateway.Peppol.AccessPoint.Registration;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.AccessPoint.Publishing;

/// <summary>
/// The participants we publish and receive for, kept in step with the locator: what is wanted is stored first, then the
/// locator is told, then what it did is stored. Whatever breaks in between is taken up again by
/// <see cref="SyncAsync"/>; every call to the locator may be repeated. Without an SMP of ours somebody else's publishes
/// them, and there is nobody to tell.
/// </summary>
internal sealed class ParticipantRegistry(
    Transactions transactions,
    IDbContextFactory<GatewayDbContext> contexts,
    ParticipantOwners owners,
    AccessPointIdentity identity,
    AccessPointOptions options,
    OwnAddresses addresses,
    TimeProvider clock,
    ISmlRegistrations? locator = null)
{
    private const int FaultLengthMax = 1000;

    /// <summary>Makes our SMP known to the locator, once, before its first participant; or tells it that the SMP has
    /// moved. Null when there is no SMP of ours.</summary>
    public async Task<SmlOutcome?> AnnounceAsync(bool hasMoved, CancellationToken cancellationToken) =>
        (locator, options.Publisher) switch
        {
            (null, _) or (_, null) => null,
            var (known, own) when hasMoved =>
                await known.MovePublisherAsync(addresses.Publisher, own.IpAddress, cancellationToken),
            var (known, own) =>
                await known.AnnouncePublisherAsync(addresses.Publisher, own.IpAddress, cancellationToken),
        };

    /// <summary>Publishes a participant of one of our legal entities, or the access point's own (0242).</summary>
    public Task<ParticipantOutcome> RegisterAsync(ParticipantId participant, CancellationToken cancellationToken) =>
        JoinAsync(participant, (own, token) => RegisterOnceAsync(own, token), cancellationToken);

    /// <summary>Publishes our own participant (0242) unless it is published, or is to be no longer: other access
    /// points tell it what became of our documents. Null when there is nothing to do.</summary>
    public async Task<ParticipantOutcome?> PublishSelfAsync(CancellationToken cancellationToken)
    {
        var self = PublishedParticipants.Key(identity.Participant);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return !options.Mls.Enabled || await db.Participants.AnyAsync(row => row.Participant == self, cancellationToken)
            ? null
            : await RegisterAsync(self, cancellationToken);
    }

    /// <summary>Takes a participant over from another SMP, with the key that it gave.</summary>
    public Task<ParticipantOutcome> MigrateAsync(
        ParticipantId participant, MigrationKey key, CancellationToken cancellationToken) =>
        JoinAsync(participant, (own, token) => locator!.MigrateAsync(own, key, token), cancellationToken);

    /// <summary>Takes a participant out of the network.</summary>
    public async Task<ParticipantOutcome> UnregisterAsync(
        ParticipantId participant, CancellationToken cancellationToken)
    {
        var own = PublishedParticipants.Key(participant);
        return await SetAsync(own, ParticipantState.Leaving, null, cancellationToken)
            ? await LeaveAsync(own, cancellationToken)
            : NotOurs(own);
    }

    /// <summary>Lets another SMP take a participant over. It is ours until that happens.</summary>
    public async Task<ParticipantOutcome> PrepareToMigrateAsync(
        ParticipantId participant, CancellationToken cancellationToken)
    {
        var own = PublishedParticipants.Key(participant);
        if (locator is null || !await SetAsync(own, ParticipantState.Moving, null, cancellationToken))
        {
            return NotOurs(own);
        }

        var key = MigrationKey.New();
        return await locator.PrepareToMigrateAsync(own, key, cancellationToken) switch
        {
            SmlOutcome.Done => new ParticipantOutcome.MayMove(key),
            var other => await NoteAsync(own, other, cancellationToken),
        };
    }

    /// <summary>Takes up whatever was begun and not finished. Returns what still is not.</summary>
    public async Task<IReadOnlyList<(ParticipantId Participant, ParticipantOutcome Outcome)>> SyncAsync(
        CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var open = await db.Participants.AsNoTracking().Where(row => row.State != ParticipantState.Joined)
            .OrderBy(row => row.Participant).ToListAsync(cancellationToken);
        var left = new List<(ParticipantId, ParticipantOutcome)>();
        foreach (var row in open)
        {
            var outcome = row.State switch
            {
                ParticipantState.Joining => await RegisterAsync(row.Participant, cancellationToken),
                ParticipantState.Leaving => await LeaveAsync(row.Participant, cancellationToken),
                _ => await SeeWhetherItMovedAsync(row.Participant, cancellationToken),
            };
            if (outcome is not ParticipantOutcome.Done)
            {
                left.Add((row.Participant, outcome));
            }
        }

        return left;
    }

    private static ParticipantOutcome.Refused NotOurs(ParticipantId participant) =>
        new($"{participant} is not published here.");

    private async Task<ParticipantOutcome> JoinAsync(
        ParticipantId participant,
        Func<ParticipantId, CancellationToken, Task<SmlOutcome>> tell,
        CancellationToken cancellationToken)
    {
        var own = PublishedParticipants.Key(participant);
        var isWanted = await transactions.RunAsync((db, token) => WantAsync(db, own, token), cancellationToken);
        if (!isWanted)
        {
            return new ParticipantOutcome.Refused(
                $"{own} is neither of a legal entity of ours nor of the seat of this access point.");
        }

        return locator is null ? await JoinedAsync(own, cancellationToken)
            : await tell(own, cancellationToken) switch
            {
                SmlOutcome.Done => await JoinedAsync(own, cancellationToken),
                var other => await NoteAsync(own, other, cancellationToken),
            };
    }

    /// <summary>A participant that the locator knows may be ours already, from a time when we could not note it.
    /// </summary>
    private async Task<SmlOutcome> RegisterOnceAsync(ParticipantId own, CancellationToken cancellationToken)
    {
        var outcome = await locator!.RegisterAsync(own, cancellationToken);
        return outcome is SmlOutcome.Refused { Fault: SmlFault.AlreadyRegistered }
            && await IsOursAsync(own, cancellationToken) == true
                ? new SmlOutcome.Done()
                : outcome;
    }

    private async Task<ParticipantOutcome> LeaveAsync(ParticipantId own, CancellationToken cancellationToken)
    {
        var outcome = locator is null ? new SmlOutcome.Done() : await locator.DeregisterAsync(own, cancellationToken);
        return outcome is SmlOutcome.Done or SmlOutcome.Refused { Fault: SmlFault.NotFound }
            ? await ForgetAsync(own, cancellationToken)
            : await NoteAsync(own, outcome, cancellationToken);
    }

    private async Task<ParticipantOutcome> SeeWhetherItMovedAsync(
        ParticipantId own, CancellationToken cancellationToken) =>
        await IsOursAsync(own, cancellationToken) switch
        {
            false => await ForgetAsync(own, cancellationToken),
            true => new ParticipantOutcome.Pending("It has not been taken over yet."),
            null => new ParticipantOutcome.Pending("The locator does not say whether it was taken over."),
        };

    /// <summary>Whether the locator has it for our SMP; null when that cannot be found out.</summary>
    private async Task<bool?> IsOursAsync(ParticipantId own, CancellationToken cancellationToken)
    {
        string? page = null;
        do
        {
            if (await locator!.ListAsync(page, cancellationToken) is not SmlOutcome.Page found)
            {
                return null;
            }

            if (found.Participants.Contains(own))
            {
                return true;
            }

            page = found.Next;
        }
        while (page is not null);

        return false;
    }

    private async Task<bool> WantAsync(GatewayDbContext db, ParticipantId own, CancellationToken cancellationToken)
    {
        if (await db.Participants.AnyAsync(row => row.Participant == own, cancellationToken))
        {
            return true;
        }

        var (isOurs, entity) = await owners.FindAsync(db, own, cancellationToken);
        if (isOurs)
        {
            db.Participants.Add(new ParticipantRow
            {
                Participant = own,
                LegalEntityId = entity,
                State = ParticipantState.Joining,
                ChangedAt = clock.GetUtcNow(),
            });
        }

        return isOurs;
    }

    private async Task<ParticipantOutcome> JoinedAsync(ParticipantId own, CancellationToken cancellationToken)
    {
        await SetAsync(own, ParticipantState.Joined, null, cancellationToken);
        return new ParticipantOutcome.Done();
    }

    /// <summary>Notes why the locator did not do it. What it refused for good, and what was only being joined, is not
    /// wanted any longer.</summary>
    private async Task<ParticipantOutcome> NoteAsync(
        ParticipantId own, SmlOutcome outcome, CancellationToken cancellationToken)
    {
        var why = outcome switch
        {
            SmlOutcome.Refused(var fault, var said) => $"{fault}: {said}",
            SmlOutcome.Unreachable(var said) => said,
            _ => $"The locator answered {outcome.GetType().Name}.",
        };
        if (outcome is SmlOutcome.Refused)
        {
            await DropJoiningAsync(own, cancellationToken);
            await SetAsync(own, state: null, why, cancellationToken);
            return new ParticipantOutcome.Refused(why);
        }

        await SetAsync(own, state: null, why, cancellationToken);
        return new ParticipantOutcome.Pending(why);
    }

    private Task DropJoiningAsync(ParticipantId own, CancellationToken cancellationToken) => transactions.RunAsync(
        (db, token) => db.Participants
            .Where(row => row.Participant == own && row.State == ParticipantState.Joining)
            .ExecuteDeleteAsync(token),
        cancellationToken);

    private async Task<ParticipantOutcome> ForgetAsync(ParticipantId own, CancellationToken cancellationToken)
    {
        await transactions.RunAsync(
            (db, token) => db.Participants.Where(row => row.Participant == own).ExecuteDeleteAsync(token),
            cancellationToken);
        return new ParticipantOutcome.Done();
    }

    /// <summary>False when there is no such participant of ours.</summary>
    private Task<bool> SetAsync(
        ParticipantId own, ParticipantState? state, string? fault, CancellationToken cancellationToken) =>
        transactions.RunAsync(
            async (db, token) =>
            {
                var row = await db.Participants.SingleOrDefaultAsync(one => one.Participant == own, token);
                if (row is not null)
                {
                    row.State = state ?? row.State;
                    row.Fault = fault?.Length > FaultLengthMax ? fault[..FaultLengthMax] : fault;
                    row.ChangedAt = clock.GetUtcNow();
                }

                return row is not null;
            },
            cancellationToken);
}
